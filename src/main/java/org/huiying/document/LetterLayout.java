package org.huiying.document;

import java.util.List;
import java.util.stream.Stream;

/** 信函格式: the form of the standard in which one office answers another or a firm. */
final class LetterLayout {

    private final ReplyLetter letter;
    private final Element document;

    /** @param document the whole of which all parts become part */
    LetterLayout(ReplyLetter letter, Element document) {
        this.letter = letter;
        this.document = document;
    }

    List<Page> pages(Pager.Pitch pitch) {
        var first = new Page();
        var head = letter.head();
        var pager = new Pager(first, new RedHead(document, head.mark(), head.number()).print(first), pitch);
        pager.place(body());
        var annexes = letter.annexes();
        for (var i = 0; i < annexes.size(); i++) {
            pager.turn();
            pager.place(AnnexLayout.rows(document, annexes.get(i), names().size() == 1 ? 0 : i + 1));
        }
        pager.placeAtFoot(imprint());
        return pager.pages();
    }

    private List<Row> body() {
        var rows = new Rows(document);
        rows.blank(2);
        rows.add(document.add("H1"), Headline.title(letter.title()));
        rows.blank(1);
        rows.paragraph(Shape.FLUSH, Role.TEXT, CleanText.line(letter.addressee()) + Words.COLON);
        new Headings(rows).text(letter.text());
        outcome(rows);
        Lists.numbered(rows, Words.BASIS, letter.basis());
        var names = names();
        if (!names.isEmpty()) {
            rows.endOfText();
            rows.blank(1);
            Lists.attachments(rows, names);
        }
        Signature.add(rows, letter.head(), letter.foot().contact());
        return rows.all();
    }

    private List<String> names() {
        return Stream.concat(letter.annexes().stream().map(Annex::title), letter.attachments().stream())
                .toList();
    }

    private void outcome(Rows rows) {
        var outcome = letter.outcome();
        if (outcome != null && !outcome.isBlank()) {
            rows.paragraph(
                    Shape.TEXT,
                    List.of(
                            new Span(Words.OUTCOME + Words.COLON, Role.HEADING, Grid.SIZE_3),
                            Lists.text(Words.sentence(CleanText.line(outcome)))));
        }
    }

    private List<Row> imprint() {
        var imprint = new Imprint(document);
        imprint.proof(letter.foot().receipt(), letter.head().proof());
        imprint.copies(letter.foot().copies());
        return imprint.rows();
    }
}
