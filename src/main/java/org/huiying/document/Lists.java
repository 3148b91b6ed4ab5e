package org.huiying.document;

import java.util.List;
import org.apache.pdfbox.cos.COSName;

/** The small lists of a document: basis and attachments. */
final class Lists {

    /** Where the names of several attachments begin, behind two characters of indent and 附件：. */
    private static final float ATTACHMENT_NUMBERS = 5;

    private Lists() {}

    /** A label, and below it the entries under 1. 2. 3., or just the entry when there is one. */
    static void numbered(Rows rows, String label, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        if (entries.size() == 1) {
            rows.paragraph(
                    Shape.TEXT,
                    List.of(
                            new Span(label + Words.COLON, Role.HEADING, Grid.SIZE_3),
                            text(Words.sentence(CleanText.line(entries.getFirst())))));
            return;
        }
        rows.heading("P", Role.HEADING, label + Words.COLON);
        var list = list(rows);
        for (var i = 0; i < entries.size(); i++) {
            entry(rows, list, i + 1, Words.sentence(CleanText.line(entries.get(i))));
        }
    }

    /** A list whose entries show their numbers themselves. */
    static Element list(Rows rows) {
        return rows.root().add("L").with("List", "ListNumbering", COSName.getPDFName("Decimal"));
    }

    /** An entry like a paragraph, its number two characters in. */
    static void entry(Rows rows, Element list, int number, String text) {
        var label = Span.glyphs(List.of(text(number + ". ")));
        var first = 2 + Line.width(label) / Grid.CHARACTER;
        entry(rows, list, Line.at(Grid.LEFT + 2 * Grid.CHARACTER, label), Shape.hanging(first, 0, 0), text);
    }

    private static void entry(Rows rows, Element list, Line label, Shape shape, String text) {
        var item = list.add("LI");
        rows.label(item.add("Lbl"), label);
        rows.add(item.add("LBody").saying(text), LineBreaker.lines(Span.glyphs(List.of(text(text))), shape));
    }

    /** 附件说明: continuation lines stand under the first character of the name. */
    static void attachments(Rows rows, List<String> names) {
        var title = Words.ATTACHMENT + Words.COLON;
        if (names.size() == 1) {
            rows.labelled(Role.TEXT, title, CleanText.line(names.getFirst()), 0);
            return;
        }
        rows.label(rows.root().add("P"), Line.at(Grid.LEFT + 2 * Grid.CHARACTER, Span.glyphs(List.of(text(title)))));
        var list = list(rows);
        for (var i = 0; i < names.size(); i++) {
            var label = Span.glyphs(List.of(text((i + 1) + ". ")));
            var indent = ATTACHMENT_NUMBERS + Line.width(label) / Grid.CHARACTER;
            entry(
                    rows,
                    list,
                    Line.at(Grid.LEFT + ATTACHMENT_NUMBERS * Grid.CHARACTER, label),
                    Shape.hanging(indent, indent, 0),
                    CleanText.line(names.get(i)));
        }
    }

    static Span text(String text) {
        return new Span(text, Role.TEXT, Grid.SIZE_3);
    }
}
