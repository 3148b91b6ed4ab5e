package org.huiying.document;

import java.util.ArrayList;
import java.util.List;

/** The rows of a document from top to bottom, before they are cut into pages. */
final class Rows {

    /** A signature needs this much of the text on its page. */
    private static final int TEXT_WITH_SIGNATURE = 2;

    /** A longer list of attachments may be split from the text it follows. */
    private static final int LONGEST_KEPT_LIST = 8;

    private final List<Row> rows = new ArrayList<>();
    private int endOfText = -1;

    void blank(int count) {
        for (var i = 0; i < count; i++) {
            rows.add(Row.BLANK);
        }
    }

    void add(Shape shape, List<Span> spans) {
        add(LineBreaker.lines(Span.glyphs(spans), shape));
    }

    void add(Shape shape, Role role, String text) {
        add(shape, List.of(new Span(text, role, Grid.SIZE_3)));
    }

    /** A heading stays with the first line of what it heads. */
    void heading(Role role, String text) {
        add(Shape.TEXT, role, text);
        keepLastWithNext();
    }

    /** Paragraphs of running text. */
    void text(String text) {
        CleanText.paragraphs(text).forEach(paragraph -> add(Shape.TEXT, Role.TEXT, paragraph));
    }

    /** A label with what it names; later lines stand under the first character after the label. */
    void labelled(Role role, String label, String text, float right) {
        var indent = 2 + label.codePointCount(0, label.length());
        add(
                Shape.hanging(2, indent, right),
                List.of(new Span(label, role, Grid.SIZE_3), new Span(text, Role.TEXT, Grid.SIZE_3)));
    }

    void add(List<Line> lines) {
        lines.forEach(line -> rows.add(new Row(line, false)));
    }

    /** What follows from here on, up to the signature, is no longer the text itself. */
    void endOfText() {
        endOfText = rows.size();
    }

    /** Adds rows that stand together, on a page that also shows the end of the text. */
    void addSignature(List<Line> lines, int blanksBefore) {
        var isKeptList = endOfText >= 0 && rows.size() - endOfText <= LONGEST_KEPT_LIST;
        var text = 0;
        for (var i = rows.size() - 1; i >= 0 && text < TEXT_WITH_SIGNATURE; i--) {
            rows.set(i, rows.get(i).keptWithNext(true));
            text += rows.get(i).isBlank() || (isKeptList && i >= endOfText) ? 0 : 1;
        }
        for (var i = 0; i < blanksBefore; i++) {
            rows.add(Row.BLANK.keptWithNext(true));
        }
        for (var i = 0; i < lines.size(); i++) {
            rows.add(new Row(lines.get(i), i + 1 < lines.size()));
        }
    }

    List<Row> all() {
        return List.copyOf(rows);
    }

    private void keepLastWithNext() {
        rows.set(rows.size() - 1, rows.getLast().keptWithNext(true));
    }
}
