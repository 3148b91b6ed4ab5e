package org.huiying.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands lowest in the type area of the last page (版记): receipt and proof, then who gets a copy. Letters have it
 * without rules and without the issuing office (GB/T 9704-2012, 10.1), minutes with both (7.4).
 */
final class Imprint {

    private static final String DUN = "、";
    private static final float INDENT = 1;
    private static final float SIZE = Grid.SIZE_4;
    private static final float PITCH = SIZE * 1.5f;
    private static final float OUTER_RULE = 0.35f * Grid.MM;
    private static final float INNER_RULE = 0.25f * Grid.MM;

    /** From a rule to the type under it. */
    private static final float BELOW_RULE = (PITCH - SIZE) / 2;

    private final Element root;
    private final List<Row> rows = new ArrayList<>();

    Imprint(Element root) {
        this.root = root;
    }

    List<Row> rows() {
        return rows;
    }

    /** The receipt of the request, the short code under it and the QR code beside both. */
    void proof(@Nullable String receipt, @Nullable Proof proof) {
        var right = proof == null ? INDENT : INDENT + QrCode.SIDE / Grid.CHARACTER;
        if (receipt != null && !receipt.isBlank()) {
            add(Words.RECEIPT + Words.COLON, CleanText.line(receipt), right);
        }
        if (proof != null) {
            proof(Words.PROOF + Words.COLON, Words.PROOF_PICTURE, proof);
        }
    }

    void proof(String label, String description, Proof proof) {
        add(label, CleanText.line(proof.code()), INDENT + QrCode.SIDE / Grid.CHARACTER);
        var room = QrCode.SIDE - (rows.size() - 1) * PITCH - SIZE;
        var code = QrCode.of(proof.url());
        var figure = root.add("Figure").describedAs(description + proof.url());
        var left = Grid.LEFT + Grid.WIDTH - INDENT * Grid.CHARACTER - QrCode.SIDE;
        rows.set(
                rows.size() - 1,
                rows.getLast().after((page, top) -> page.add(code.figure(figure, left, top + SIZE - QrCode.SIDE))));
        rows.addFirst(Row.gap(Math.max(0, room)));
    }

    void copies(List<String> copies) {
        if (!copies.isEmpty()) {
            add(Words.COPIES + Words.COLON, copied(copies), INDENT);
        }
    }

    /** Who gets a copy, who issued the document and when, between rules of which the last ends the type area. */
    void ruled(List<String> copies, String issuer, LocalDate date) {
        rows.add(Row.gap(rows.isEmpty() ? 0 : BELOW_RULE));
        var first = rows.size();
        if (!copies.isEmpty()) {
            add(Words.COPIES + Words.COLON, copied(copies), INDENT);
            rule(first, OUTER_RULE);
        }
        var last = rows.size();
        var element = root.add("P");
        var issued = root.add("P");
        var left = line(issuer, Shape.hanging(INDENT, INDENT, INDENT));
        var right = line(Words.date(date) + Words.ISSUED, Shape.right(INDENT));
        rows.add(Row.of(
                (page, top) -> {
                    page.add(element, left, top + SIZE * Grid.ASCENT);
                    page.add(issued, right, top + SIZE * Grid.ASCENT);
                    page.blackRule(rule(top + SIZE + BELOW_RULE, OUTER_RULE));
                },
                SIZE + BELOW_RULE + OUTER_RULE,
                PITCH));
        rule(last, last == first ? OUTER_RULE : INNER_RULE);
    }

    private void rule(int row, float thickness) {
        rows.set(
                row, rows.get(row).after((page, top) -> page.blackRule(rule(top - BELOW_RULE - thickness, thickness))));
    }

    private static Page.Box rule(float top, float thickness) {
        return new Page.Box(Grid.LEFT, top, Grid.WIDTH, thickness);
    }

    private static String copied(List<String> copies) {
        return Words.sentence(CleanText.line(String.join(DUN, copies)));
    }

    /** 4号, one character in on both sides, later lines under the first character after the colon. */
    private void add(String label, String text, float right) {
        var labelWidth = label.length() * SIZE * Grid.STRETCH / Grid.CHARACTER;
        var element = root.add("P");
        LineBreaker.lines(glyphs(label + text), Shape.hanging(INDENT, INDENT + labelWidth, right))
                .forEach(line -> rows.add(Row.of(element, line, SIZE, PITCH)));
    }

    private static Line line(String text, Shape shape) {
        var lines = LineBreaker.lines(glyphs(CleanText.line(text)), shape);
        return lines.isEmpty() ? Line.at(Grid.LEFT, List.of()) : lines.getFirst();
    }

    private static List<Glyph> glyphs(String text) {
        return Span.glyphs(List.of(new Span(text, Role.TEXT, SIZE)));
    }
}
