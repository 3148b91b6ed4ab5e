package org.huiying.document;

import java.util.List;

/** 信函格式: the form of the standard in which one office answers another or a firm. */
final class LetterLayout {

    private static final float MARK_TOP = 30 * Grid.MM;
    private static final float RULE_BELOW_MARK = 4 * Grid.MM;
    private static final float RULE_WIDTH = 170 * Grid.MM;
    private static final float LOWER_RULE = Grid.PAGE_HEIGHT - 20 * Grid.MM;
    private static final float NUMBER_BELOW_RULE = Grid.SIZE_3 * 7 / 8;
    private static final float THICK = 2f;
    private static final float THIN = 0.7f;
    private static final float BETWEEN = 1.6f;

    private final ReplyLetter letter;
    private final Element document;

    /** @param document the whole of which all parts become part */
    LetterLayout(ReplyLetter letter, Element document) {
        this.document = document;
        this.letter = letter;
    }

    List<Page> pages() {
        var first = new Page();
        var pager = new Pager(first, head(first));
        pager.place(body());
        pager.placeAtFoot(foot());
        return pager.pages();
    }

    /** Prints the head and tells the first free line of the grid below it. */
    private int head(Page page) {
        var end = Mark.of(letter.head().issuer()).print(page, document.add("P"), MARK_TOP) + RULE_BELOW_MARK;
        page.redRule(end, RULE_WIDTH, THICK);
        page.redRule(end + THICK + BETWEEN, RULE_WIDTH, THIN);
        page.redRule(LOWER_RULE - THICK - BETWEEN - THIN, RULE_WIDTH, THIN);
        page.redRule(LOWER_RULE - THICK, RULE_WIDTH, THICK);

        var top = end + THICK + BETWEEN + THIN + NUMBER_BELOW_RULE;
        var number = letter.head().number();
        if (number != null) {
            var element = document.add("P");
            var spans = List.of(new Span(CleanText.line(number), Role.TEXT, Grid.SIZE_3));
            for (var line : LineBreaker.lines(Span.glyphs(spans), Shape.right(0))) {
                page.add(element, line, top + Grid.SIZE_3 * Grid.ASCENT);
                top += Grid.LINE;
            }
        } else {
            top += Grid.LINE;
        }
        return Math.round((top - Grid.TOP) / Grid.LINE);
    }

    private List<Row> body() {
        var rows = new Rows(document);
        rows.blank(2);
        rows.add(document.add("H1"), Headline.title(letter.title()));
        rows.blank(1);
        rows.paragraph(Shape.FLUSH, Role.TEXT, CleanText.line(letter.addressee()) + Words.COLON);
        rows.text(letter.text());
        outcome(rows);
        Lists.numbered(rows, Words.BASIS, letter.basis());
        if (!letter.attachments().isEmpty()) {
            rows.endOfText();
            rows.blank(1);
            Lists.attachments(rows, letter.attachments());
        }
        Signature.add(rows, letter.head(), letter.foot().contact());
        return rows.all();
    }

    private void outcome(Rows rows) {
        var outcome = letter.outcome();
        if (outcome != null && !outcome.isBlank()) {
            rows.paragraph(
                    Shape.TEXT,
                    List.of(
                            new Span(Words.OUTCOME + Words.COLON, Role.HEADING, Grid.SIZE_3),
                            new Span(Words.sentence(CleanText.line(outcome)), Role.TEXT, Grid.SIZE_3)));
        }
    }

    private List<Row> foot() {
        var foot = new Foot(document);
        foot.proof(letter.foot().receipt(), letter.head().proof());
        foot.copies(letter.foot().copies());
        return foot.rows();
    }
}
