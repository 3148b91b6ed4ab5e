package org.huiying.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huiying.document.signature.Digests;

/** A document set in type: what it consists of, where that stands, and what it says about itself. */
record Composition(Element root, List<Page> pages, PdfWriter.Properties properties, Pager.Pitch pitch) {

    private static final String CHINESE = "zh-CN";
    private static final int FIRST = 1;

    /** Letters leave the number away on their first page. */
    private static final int SECOND = 2;

    private static final int NONE = Integer.MAX_VALUE;

    private static final List<Pager.Pitch> NARROW = List.of(Pager.Pitch.NARROWER, Pager.Pitch.NARROWEST);
    private static final List<Pager.Pitch> WIDE = List.of(Pager.Pitch.WIDER, Pager.Pitch.WIDEST);
    private static final float MUCH_ROOM = 1.5f * Grid.LINE;

    /** Sets a document whose parts become parts of the given element. */
    private interface Layout {
        List<Page> pages(Element document, Pager.Pitch pitch);
    }

    static Composition of(ReplyLetter letter) {
        return of(
                letter,
                properties(letter, letter.title(), letter.head()),
                SECOND,
                (document, pitch) -> new LetterLayout(letter, document).pages(pitch));
    }

    static Composition of(SideLetter letter) {
        return of(
                letter,
                properties(letter, letter.title(), letter.head())
                        .in(SideWords.in(letter.language()).language()),
                SECOND,
                (document, pitch) -> new SideLayout(letter, document).pages(pitch));
    }

    static Composition of(MinutesDocument minutes) {
        return of(
                minutes,
                properties(minutes, minutes.forum() + Words.MINUTES, minutes.head()),
                FIRST,
                (document, pitch) -> new MinutesLayout(minutes, document).pages(pitch));
    }

    static Composition of(SupervisionNotice notice) {
        return of(
                notice,
                properties(notice, Words.SUPERVISION, notice.head()),
                SECOND,
                (document, pitch) -> new SupervisionLayout(notice, document).pages(pitch));
    }

    static Composition of(Agenda agenda) {
        return of(
                agenda,
                properties(agenda, agenda.forum() + Words.AGENDA, agenda.head()),
                FIRST,
                (document, pitch) -> new SheetLayout(document).pages(agenda, pitch));
    }

    static Composition of(AttendanceSheet sheet) {
        return of(
                sheet,
                properties(sheet, sheet.forum() + Words.ATTENDANCE, sheet.head()),
                FIRST,
                (document, pitch) -> new SheetLayout(document).pages(sheet, pitch));
    }

    static Composition of(TableCards cards) {
        var head = Letterhead.issued(cards.organiser(), "", cards.date());
        return of(
                cards, properties(cards, Words.CARDS, head), NONE, (document, _) -> CardLayout.pages(cards, document));
    }

    private static Composition of(Record input, PdfWriter.Properties properties, int numberedFrom, Layout layout) {
        refuseMissing(input);
        var composition = fitted(properties, layout);
        Furniture.number(composition.pages(), numberedFrom);
        return composition;
    }

    /** On the grid of the standard, unless other distances save an almost empty page or fill one (7.3.5.5). */
    private static Composition fitted(PdfWriter.Properties properties, Layout layout) {
        var onGrid = of(properties, layout, Pager.Pitch.GRID);
        if (onGrid.pages().stream().skip(1).anyMatch(Page::isAlmostEmpty)) {
            for (var pitch : NARROW) {
                var narrow = of(properties, layout, pitch);
                if (narrow.pages().size() < onGrid.pages().size()) {
                    return narrow;
                }
            }
        }
        var fullest = onGrid;
        if (onGrid.roomBeforeSignature() > MUCH_ROOM) {
            for (var pitch : WIDE) {
                var wide = of(properties, layout, pitch);
                if (wide.pages().size() == 2 && wide.roomBeforeSignature() < fullest.roomBeforeSignature()) {
                    fullest = wide;
                }
            }
        }
        return fullest;
    }

    /** What a signature that went over to the second page has left white on the first, in points. */
    private float roomBeforeSignature() {
        return pages.size() == 2 && pages.getLast().seal() != null
                ? pages.getFirst().room()
                : 0;
    }

    private static Composition of(PdfWriter.Properties properties, Layout layout, Pager.Pitch pitch) {
        var document = Element.document(properties.language());
        return new Composition(document, layout.pages(document, pitch), properties, pitch);
    }

    /** The characters of a text that no font has, in order of appearance. */
    static Set<String> missing(String text) {
        var missing = new LinkedHashSet<String>();
        CleanText.of(text)
                .codePoints()
                .filter(character -> character != '\n')
                .filter(character -> Role.TEXT.faceFor(character, true).isEmpty())
                .forEach(character -> missing.add(Character.toString(character)));
        return missing;
    }

    /** Names all missing characters at once; the text form of a record holds every word in it. */
    private static void refuseMissing(Record document) {
        var missing = missing(document.toString());
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(missing);
        }
    }

    private static PdfWriter.Properties properties(Record input, String title, Letterhead head) {
        var line = CleanText.line(title);
        return new PdfWriter.Properties(
                line.isEmpty() ? Words.UNTITLED : line,
                CleanText.line(head.issuer()),
                CHINESE,
                head.date(),
                head.watermark(),
                identity(input.toString()));
    }

    /** Two documents that differ in a word are two documents. */
    private static long identity(String everyWord) {
        return ByteBuffer.wrap(Digests.sha256(everyWord.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
