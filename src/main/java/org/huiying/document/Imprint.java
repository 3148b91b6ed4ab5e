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
    private static final float LEADING = 1.5f;
    private static final float OUTER_RULE = 0.35f * Grid.MM;
    private static final float INNER_RULE = 0.25f * Grid.MM;

    private final Element root;
    private final float size;
    private final float pitch;

    /** From a rule to the type under it. */
    private final float belowRule;

    private final List<Row> rows = new ArrayList<>();

    Imprint(Element root) {
        this(root, Grid.SIZE_4);
    }

    Imprint(Element root, float size) {
        this.root = root;
        this.size = size;
        pitch = size * LEADING;
        belowRule = (pitch - size) / 2;
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
        var room = QrCode.SIDE - (rows.size() - 1) * pitch - size;
        if (!proof.isToCome()) {
            rows.set(rows.size() - 1, rows.getLast().after(picture(description, proof)));
        }
        rows.addFirst(Row.gap(Math.max(0, room)));
    }

    private Row.Print picture(String description, Proof proof) {
        var code = QrCode.of(proof.url());
        var figure = root.add("Figure").describedAs(description + proof.url());
        var left = Grid.LEFT + Grid.WIDTH - INDENT * Grid.CHARACTER - QrCode.SIDE;
        return (page, top) -> page.add(code.figure(figure, left, top + size - QrCode.SIDE));
    }

    void copies(List<String> copies) {
        if (!copies.isEmpty()) {
            add(Words.COPIES + Words.COLON, copied(copies), INDENT);
        }
    }

    /** Who gets a copy, who issued the document and when, between rules of which the last ends the type area. */
    void ruled(List<String> copies, String issuer, LocalDate date) {
        rows.add(Row.gap(rows.isEmpty() ? 0 : belowRule));
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
                    page.add(element, left, top + size * Grid.ASCENT);
                    page.add(issued, right, top + size * Grid.ASCENT);
                    page.blackRule(rule(top + size + belowRule, OUTER_RULE));
                },
                size + belowRule + OUTER_RULE,
                pitch));
        rule(last, last == first ? OUTER_RULE : INNER_RULE);
    }

    private void rule(int row, float thickness) {
        rows.set(row, rows.get(row).after((page, top) -> page.blackRule(rule(top - belowRule - thickness, thickness))));
    }

    private static Page.Box rule(float top, float thickness) {
        return new Page.Box(Grid.LEFT, top, Grid.WIDTH, thickness);
    }

    private static String copied(List<String> copies) {
        return Words.sentence(CleanText.line(String.join(DUN, copies)));
    }

    /** 4号, one character in on both sides, later lines under the first character after the colon. */
    private void add(String label, String text, float right) {
        var labelWidth = label.length() * size * Grid.STRETCH / Grid.CHARACTER;
        var element = root.add("P");
        LineBreaker.lines(glyphs(label + text), Shape.hanging(INDENT, INDENT + labelWidth, right))
                .forEach(line -> rows.add(Row.of(element, line, size, pitch)));
    }

    private Line line(String text, Shape shape) {
        var lines = LineBreaker.lines(glyphs(CleanText.line(text)), shape);
        return lines.isEmpty() ? Line.at(Grid.LEFT, List.of()) : lines.getFirst();
    }

    private List<Glyph> glyphs(String text) {
        return Span.glyphs(List.of(new Span(text, Role.TEXT, size)));
    }
}
