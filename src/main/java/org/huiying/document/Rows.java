package org.huiying.document;

import java.util.ArrayList;
import java.util.List;

/** The rows of a document from top to bottom, before they are cut into pages. */
final class Rows {

    /** A signature needs this much of the text on its page. */
    private static final int TEXT_WITH_SIGNATURE = 2;

    /** A longer list of attachments may be split from the text it follows. */
    private static final int LONGEST_KEPT_LIST = 5;

    private final Element root;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row.Print> labels = new ArrayList<>();
    private int endOfText = -1;

    /** Where the last paragraph, or entry of a list, begins. */
    private int lastBegins;

    /** @param root what all rows are part of */
    Rows(Element root) {
        this.root = root;
    }

    Element root() {
        return root;
    }

    void blank(int count) {
        for (var i = 0; i < count; i++) {
            rows.add(Row.BLANK);
        }
    }

    void add(Row row) {
        if (labels.isEmpty()) {
            rows.add(row);
            return;
        }
        var before = List.copyOf(labels);
        labels.clear();
        rows.add(row.after((page, top) -> before.forEach(label -> label.on(page, top))));
    }

    void add(Element element, List<Line> lines) {
        lastBegins = endOfText < 0 ? rows.size() : lastBegins;
        if (lines.isEmpty() && !labels.isEmpty()) {
            add(Row.of((_, _) -> {}));
        }
        lines.forEach(line -> add(Row.of(element, line)));
    }

    /** A paragraph of running text. */
    void paragraph(Shape shape, List<Span> spans) {
        var element = root.add("P");
        if (spans.size() == 1) {
            element.saying(spans.getFirst().text());
        }
        add(element, LineBreaker.lines(Span.glyphs(spans), shape));
    }

    void paragraph(Shape shape, Role role, String text) {
        paragraph(shape, List.of(new Span(text, role, Grid.SIZE_3)));
    }

    /** The paragraphs of a text, one to a line. */
    void text(String text) {
        CleanText.paragraphs(text).forEach(paragraph -> paragraph(Shape.TEXT, Role.TEXT, paragraph));
    }

    /** A heading stays with the first line of what it heads. */
    void heading(String type, Role role, String text) {
        add(root.add(type), LineBreaker.lines(Span.glyphs(List.of(new Span(text, role, Grid.SIZE_3))), Shape.TEXT));
        keepLastWithNext();
    }

    /** A label with what it names; later lines stand under the first character after the label. */
    void labelled(Role role, String label, String text, float right) {
        var indent = 2 + label.codePointCount(0, label.length());
        paragraph(
                Shape.hanging(2, indent, right),
                List.of(new Span(label, role, Grid.SIZE_3), new Span(text, Role.TEXT, Grid.SIZE_3)));
    }

    /** A short label that is an element of its own and stands on the line of the row added next. */
    void label(Element element, Line line) {
        labels.add((page, top) -> page.add(element, line, top + Grid.SIZE_3 * Grid.ASCENT));
    }

    /** What follows from here on, up to the signature, is no longer the text itself. */
    void endOfText() {
        endOfText = rows.size();
    }

    /**
     * Adds rows that stand together, on a page that also shows the end of the text: its last two lines, or the last
     * alone if it is an entry or a paragraph of its own, so that the page before is not left empty for nothing.
     */
    void addSignature(List<Row> signature, int blanksBefore) {
        var isKeptList = endOfText >= 0 && rows.size() - endOfText <= LONGEST_KEPT_LIST;
        var isWhole = lastBegins == (endOfText < 0 ? rows.size() : endOfText) - 1;
        var text = 0;
        for (var i = rows.size() - 1; i >= 0 && text < (isWhole ? 1 : TEXT_WITH_SIGNATURE); i--) {
            rows.set(i, rows.get(i).kept());
            text += rows.get(i).isBlank() || (isKeptList && i >= endOfText) ? 0 : 1;
        }
        for (var i = 0; i < blanksBefore; i++) {
            rows.add(Row.BLANK.kept());
        }
        for (var i = 0; i < signature.size(); i++) {
            rows.add(i + 1 < signature.size() ? signature.get(i).kept() : signature.get(i));
        }
    }

    List<Row> all() {
        return List.copyOf(rows);
    }

    private void keepLastWithNext() {
        if (!rows.isEmpty()) {
            rows.set(rows.size() - 1, rows.getLast().kept());
        }
    }
}
