package org.huiying.document;

import java.util.List;

/** The small lists of a document: basis, attachments and who gets a copy. */
final class Lists {

    private static final String DUN = "、";

    private Lists() {}

    /** A label, and below it the entries under 1. 2. 3., or just the entry when there is one. */
    static void numbered(Rows rows, String label, List<String> entries, String end) {
        if (entries.isEmpty()) {
            return;
        }
        var spans = List.of(new Span(label + Words.COLON, Role.HEADING, Grid.SIZE_3));
        if (entries.size() == 1) {
            rows.add(Shape.TEXT, List.of(spans.getFirst(), text(ended(entries.getFirst(), end))));
            return;
        }
        rows.heading(Role.HEADING, label + Words.COLON);
        for (var i = 0; i < entries.size(); i++) {
            rows.add(Shape.TEXT, List.of(text((i + 1) + ". " + ended(entries.get(i), end))));
        }
    }

    /** 附件说明: continuation lines stand under the first character of the name. */
    static void attachments(Rows rows, List<String> names) {
        if (names.size() == 1) {
            rows.labelled(Role.TEXT, Words.ATTACHMENT + Words.COLON, CleanText.line(names.getFirst()), 0);
            return;
        }
        for (var i = 0; i < names.size(); i++) {
            var label = i == 0 ? Words.ATTACHMENT + Words.COLON : "";
            var number = text((i + 1) + ". ");
            var indent = 5 + Line.width(Span.glyphs(List.of(number))) / Grid.CHARACTER;
            rows.add(
                    Shape.hanging(i == 0 ? 2 : 5, indent, 0),
                    List.of(text(label), number, text(CleanText.line(names.get(i)))));
        }
    }

    static List<Line> copies(List<String> copies) {
        return copies.isEmpty()
                ? List.of()
                : foot(Words.COPIES, Words.sentence(CleanText.line(String.join(DUN, copies))));
    }

    /** A line of the foot in 4号, one character in on both sides. */
    static List<Line> foot(String label, String text) {
        var spans = List.of(new Span(label + Words.COLON + text, Role.TEXT, Grid.SIZE_4));
        var labelWidth = (label.length() + 1) * Grid.SIZE_4 * Grid.STRETCH / Grid.CHARACTER;
        return LineBreaker.lines(Span.glyphs(spans), Shape.hanging(1, 1 + labelWidth, 1));
    }

    private static String ended(String entry, String end) {
        var line = CleanText.line(entry);
        return end.isEmpty() ? line : Words.sentence(line);
    }

    private static Span text(String text) {
        return new Span(text, Role.TEXT, Grid.SIZE_3);
    }
}
