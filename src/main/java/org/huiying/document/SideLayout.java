package org.huiying.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;

/** A translation under the head of its letter, in the western manner: flush paragraphs with a little room between. */
final class SideLayout {

    private static final float SIZE = 12;
    private static final float LEADING = 17;
    private static final float SMALL = 10;
    private static final float LARGE = 17;
    private static final float BETWEEN = 7;
    private static final float NUMBERS = 1.6f;

    /** Issuer and date stand in the right half. */
    private static final float SIGNATURE = 15;

    private final SideLetter letter;
    private final SideWords words;
    private final Element document;
    private final List<Row> rows = new ArrayList<>();

    SideLayout(SideLetter letter, Element document) {
        this.letter = letter;
        this.words = SideWords.in(letter.language());
        this.document = document;
    }

    List<Page> pages(Pager.Pitch pitch) {
        var first = new Page();
        var head = letter.head();
        var pager = new Pager(first, new RedHead(document, head.mark(), head.number()).print(first), pitch);
        body();
        pager.place(rows);
        var imprint = new Imprint(document, SIZE);
        var proof = head.proof();
        if (proof != null) {
            imprint.proof(words.proof() + " ", words.proofPicture(), proof);
        }
        pager.placeAtFoot(imprint.rows());
        return pager.pages();
    }

    private void body() {
        add("P", Shape.CENTRED, words.note(), SMALL);
        room(LEADING);
        add("H1", Shape.CENTRED, CleanText.line(letter.title()), LARGE);
        room(LEADING);
        paragraph(CleanText.line(letter.addressee()));
        CleanText.paragraphs(letter.text()).forEach(this::paragraph);
        list(words.basis(), letter.basis());
        list(words.attachments(), letter.attachments());
        signature();
    }

    private void list(String label, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        add("P", Shape.FLUSH, label, SIZE);
        keepLast();
        var list = document.add("L").with("List", "ListNumbering", COSName.getPDFName("Decimal"));
        for (var i = 0; i < entries.size(); i++) {
            var item = list.add("LI");
            var number = Line.at(Grid.LEFT, glyphs((i + 1) + ". ", SIZE));
            var mark = item.add("Lbl");
            var start = rows.size();
            add(item.add("LBody"), Shape.hanging(NUMBERS, NUMBERS, 0), CleanText.line(entries.get(i)), SIZE);
            if (rows.size() > start) {
                rows.set(start, rows.get(start).after((page, top) -> page.add(mark, number, top + SIZE * Grid.ASCENT)));
            }
        }
        room(BETWEEN);
    }

    /** Stands with the last two lines of the text. */
    private void signature() {
        var lines = 0;
        for (var i = rows.size() - 1; i >= 0 && lines < 2; i--) {
            lines += rows.get(i).isBlank() ? 0 : 1;
            rows.set(i, rows.get(i).kept());
        }
        rows.add(Row.gap(LEADING).kept());
        var shape = Shape.hanging(SIGNATURE, SIGNATURE, 0);
        add("P", shape, CleanText.line(letter.issuer()), SIZE);
        keepLast();
        add("P", shape, words.date(letter.head().date()), SIZE);
        var contact = letter.contact();
        if (contact != null && !contact.isBlank()) {
            keepLast();
            rows.add(Row.gap(BETWEEN).kept());
            add("P", Shape.FLUSH, CleanText.line(contact), SIZE);
        }
    }

    private void paragraph(String text) {
        add("P", Shape.FLUSH, text, SIZE);
        room(BETWEEN);
    }

    private void add(String type, Shape shape, String text, float size) {
        add(document.add(type), shape, text, size);
    }

    private void add(Element element, Shape shape, String text, float size) {
        LineBreaker.lines(glyphs(text, size), shape)
                .forEach(line -> rows.add(Row.of(element, line, size, size * LEADING / SIZE)));
    }

    private void room(float height) {
        rows.add(Row.gap(height));
    }

    private void keepLast() {
        if (!rows.isEmpty()) {
            rows.set(rows.size() - 1, rows.getLast().kept());
        }
    }

    private static List<Glyph> glyphs(String text, float size) {
        return Span.glyphs(List.of(new Span(text, Role.TEXT, size)));
    }
}
