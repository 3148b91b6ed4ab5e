package org.huiying.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 署名 and 成文日期, with room for the seal over them or without one (GB/T 9704-2012, 7.3.5). */
final class Signature {

    private static final float DATE_INDENT = 4;
    private static final float LEAST_INDENT = 2;

    /** The seal covers both lines and its top edge stays within one line of the text. */
    private static final int LINES_FOR_SEAL = 2;

    private static final int LINES_WITHOUT_SEAL = 1;
    private static final float SEAL = 42 * Grid.MM;

    /** Issuer and date stand below the centre of the seal, which so keeps clear of the note under the date. */
    private static final float ABOVE_CENTRE = 6 * Grid.MM;

    private final Rows rows;
    private final Letterhead head;
    private final List<Row> signature = new ArrayList<>();

    /** Known once the issuer is printed, just before the date. */
    private float issuerTop;

    private Signature(Rows rows, Letterhead head) {
        this.rows = rows;
        this.head = head;
    }

    /** @param contact whom to ask, printed in brackets below the date */
    static void add(Rows rows, Letterhead head, @Nullable String contact) {
        var signature = new Signature(rows, head);
        if (head.sealed()) {
            signature.centredForSeal();
        } else {
            signature.withoutSeal();
        }
        signature.note(contact);
        var supersedes = head.supersedes();
        signature.note(supersedes == null ? null : Words.supersedes(CleanText.line(supersedes)));
        rows.addSignature(signature.signature, head.sealed() ? LINES_FOR_SEAL : LINES_WITHOUT_SEAL);
    }

    /** The date four characters in from the right, the issuer centred over it. */
    private void centredForSeal() {
        var date = glyphs(Words.date(head.date()));
        var issuer = glyphs(CleanText.line(head.issuer()));
        var dateWidth = width(date);
        var issuerWidth = width(issuer);
        var centre =
                Math.min(Grid.CHARACTERS / 2f, Math.max(DATE_INDENT + dateWidth / 2, LEAST_INDENT + issuerWidth / 2));
        var issuerRow = add(issuer, Shape.right(Math.max(0, centre - issuerWidth / 2)));
        if (!signature.isEmpty()) {
            signature.set(signature.size() - 1, issuerRow.after((_, top) -> issuerTop = top));
        }
        var dateRow = add(date, Shape.right(centre - dateWidth / 2));
        var x = Grid.LEFT + Grid.WIDTH - centre * Grid.CHARACTER;
        signature.set(signature.size() - 1, dateRow.after((page, top) -> {
            var above = issuer.isEmpty() ? top - Grid.LINE : issuerTop;
            var middle = (above + top + Grid.SIZE_3) / 2 - ABOVE_CENTRE;
            page.seal(new Page.Box(x - SEAL / 2, middle - SEAL / 2, SEAL, SEAL));
        }));
    }

    /** The issuer two characters in from the right, the date beginning two characters after it; a longer date rules. */
    private void withoutSeal() {
        var date = glyphs(Words.date(head.date()));
        var issuer = glyphs(CleanText.line(head.issuer()));
        var spare = width(issuer) - width(date);
        add(issuer, Shape.right(spare >= 0 ? LEAST_INDENT : LEAST_INDENT + 2 - spare));
        add(date, Shape.right(spare >= 0 ? Math.min(spare, Grid.CHARACTERS / 2f) : LEAST_INDENT));
    }

    private void note(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            add(glyphs("（" + CleanText.line(text) + "）"), Shape.TEXT);
        }
    }

    /** Adds a paragraph and tells its last row. */
    private Row add(List<Glyph> glyphs, Shape shape) {
        var element = rows.root().add("P");
        LineBreaker.lines(glyphs, shape).forEach(line -> signature.add(Row.of(element, line)));
        return signature.isEmpty() ? Row.BLANK : signature.getLast();
    }

    private static float width(List<Glyph> glyphs) {
        return Line.width(glyphs) / Grid.CHARACTER;
    }

    private static List<Glyph> glyphs(String text) {
        return Span.glyphs(List.of(new Span(text, Role.TEXT, Grid.SIZE_3)));
    }
}
