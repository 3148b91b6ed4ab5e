package org.huiying.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 署名 and 成文日期: the date four characters in from the right, the issuer centred over it, room for the seal. */
final class Signature {

    private static final float DATE_INDENT = 4;
    private static final float LEAST_INDENT = 2;

    /** The seal covers both lines and its top edge stays within one line of the text. */
    private static final int LINES_FOR_SEAL = 2;

    private Signature() {}

    static void add(Rows rows, Letterhead head, @Nullable String contact) {
        var date = glyphs(Words.date(head.date()));
        var issuer = glyphs(CleanText.line(head.issuer()));
        var dateWidth = Line.width(date) / Grid.CHARACTER;
        var issuerWidth = Line.width(issuer) / Grid.CHARACTER;
        var centre = Math.max(DATE_INDENT + dateWidth / 2, LEAST_INDENT + issuerWidth / 2);

        var lines = new ArrayList<Line>();
        lines.addAll(LineBreaker.lines(issuer, Shape.right(Math.max(0, centre - issuerWidth / 2))));
        lines.addAll(LineBreaker.lines(date, Shape.right(Math.min(centre, Grid.CHARACTERS / 2f) - dateWidth / 2)));
        if (contact != null && !contact.isBlank()) {
            lines.addAll(LineBreaker.lines(glyphs("（" + CleanText.line(contact) + "）"), Shape.TEXT));
        }
        rows.addSignature(lines, LINES_FOR_SEAL);
    }

    private static List<Glyph> glyphs(String text) {
        return Span.glyphs(List.of(new Span(text, Role.TEXT, Grid.SIZE_3)));
    }
}
