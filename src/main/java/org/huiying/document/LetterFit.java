package org.huiying.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a letter fits its pages: what its author must know to shorten it.
 *
 * @param pages how many there are
 * @param titleLines lines of the title
 * @param addresseeLines lines of the addressee
 * @param signaturePage the page that carries issuer and date, counted from 1
 * @param linesWithSignature lines of the letter above the signature on that page
 * @param linesTooMany if that is a further page: how many lines shorter the text must be to do without it
 * @param linesOnLastPage printed lines on the last page, its number not counted
 */
public record LetterFit(
        int pages,
        int titleLines,
        int addresseeLines,
        int signaturePage,
        int linesWithSignature,
        int linesTooMany,
        int linesOnLastPage) {

    /** So many lines more find room on a first page whose lines are set narrower. */
    private static final int SAVED_BY_NARROWING = 2;

    private static final float LAST_LINE = Grid.baseline(Grid.LINES - 1) + 1;

    static LetterFit of(ReplyLetter letter, List<Page> pages, Pager.Pitch pitch) {
        var date = Words.date(letter.head().date());
        var signature = pages.size() - 1;
        while (signature > 0 && dateAt(pages.get(signature), date) < 0) {
            signature--;
        }
        var page = pages.get(signature);
        var issuerLines = lines(CleanText.line(letter.head().issuer()));
        var tooMany = signature == 0
                ? 0
                : rows(page, pitch) - Grid.LINES - SAVED_BY_NARROWING + rows(pages.get(signature - 1), pitch);
        return new LetterFit(
                pages.size(),
                Headline.title(letter.title()).size(),
                lines(CleanText.line(letter.addressee()) + Words.COLON),
                signature + 1,
                Math.max(0, dateAt(page, date) - issuerLines),
                signature == 0 ? 0 : Math.max(1, tooMany),
                body(pages.getLast()).size());
    }

    private static int dateAt(Page page, String date) {
        var lines = body(page);
        for (var i = lines.size() - 1; i >= 0; i--) {
            if (text(lines.get(i)).equals(date)) {
                return i;
            }
        }
        return -1;
    }

    /** Lines of the grid up to the last one of the text; what stands at the foot does not count. */
    private static int rows(Page page, Pager.Pitch pitch) {
        return body(page).stream()
                .filter(text -> text.line().glyphs().getFirst().size() == Grid.SIZE_3)
                .mapToInt(text -> 1 + pitch.line(text.baseline()))
                .max()
                .orElse(0);
    }

    private static List<Page.Text> body(Page page) {
        return page.texts().stream()
                .filter(text ->
                        text.baseline() < LAST_LINE && !text.line().glyphs().isEmpty())
                .toList();
    }

    private static int lines(String text) {
        return LineBreaker.lines(Span.glyphs(List.of(new Span(text, Role.TEXT, Grid.SIZE_3))), Shape.FLUSH)
                .size();
    }

    private static String text(Page.Text text) {
        return text.line().glyphs().stream()
                .map(glyph -> Character.toString(glyph.character()))
                .collect(Collectors.joining());
    }
}
