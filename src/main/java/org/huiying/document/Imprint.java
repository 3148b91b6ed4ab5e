package org.huiying.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands lowest in the type area of the last page (版记): receipt and proof, then who gets a copy. Letters have it
 * without rules and without the issuing office (GB/T 9704-2012, 10.1).
 */
final class Imprint {

    private static final String DUN = "、";
    private static final float INDENT = 1;
    private static final float OUTER_RULE = 0.35f * Grid.MM;
    private static final float INNER_RULE = 0.25f * Grid.MM;

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
        var indent = proof == null ? INDENT : INDENT + QrCode.SIDE / Grid.CHARACTER;
        if (receipt != null && !receipt.isBlank()) {
            add(Words.RECEIPT + Words.COLON + CleanText.line(receipt), Words.RECEIPT.length() + 1, indent);
        }
        if (proof != null) {
            proof(Words.PROOF + Words.COLON, Words.PROOF_PICTURE, proof);
        }
    }

    void proof(String label, String description, Proof proof) {
        if (rows.isEmpty()) {
            rows.add(Row.BLANK);
        }
        add(label + CleanText.line(proof.code()), label.length(), INDENT + QrCode.SIDE / Grid.CHARACTER);
        var code = QrCode.of(proof.url());
        var figure = root.add("Figure").describedAs(description + proof.url());
        var left = Grid.LEFT + Grid.WIDTH - INDENT * Grid.CHARACTER - QrCode.SIDE;
        rows.set(
                rows.size() - 1,
                rows.getLast()
                        .after((page, top) -> page.add(code.figure(figure, left, top + Grid.SIZE_3 - QrCode.SIDE))));
    }

    void copies(List<String> copies) {
        if (!copies.isEmpty()) {
            add(
                    Words.COPIES + Words.COLON + Words.sentence(CleanText.line(String.join(DUN, copies))),
                    Words.COPIES.length() + 1,
                    INDENT);
        }
    }

    /** 4号, one character in on both sides, later lines under the first character after the colon. */
    private void add(String text, int label, float right) {
        var spans = List.of(new Span(text, Role.TEXT, Grid.SIZE_4));
        var labelWidth = label * Grid.SIZE_4 * Grid.STRETCH / Grid.CHARACTER;
        var element = root.add("P");
        LineBreaker.lines(Span.glyphs(spans), Shape.hanging(INDENT, INDENT + labelWidth, right))
                .forEach(line -> rows.add(Row.of(element, line)));
    }
}
