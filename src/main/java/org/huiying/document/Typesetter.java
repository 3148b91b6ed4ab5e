package org.huiying.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets official documents in type. Stateless, so one may serve all threads. */
public final class Typesetter {

    private static final String CHINESE = "zh-CN";

    /**
     * The characters of {@code text} that no font has, in order of appearance; empty when it can be printed. Ask before
     * signing: a document with such a character is refused.
     */
    public Set<String> missing(String text) {
        var missing = new LinkedHashSet<String>();
        CleanText.of(text)
                .codePoints()
                .filter(character -> character != '\n')
                .filter(character -> Role.TEXT.faceFor(character, true).isEmpty())
                .forEach(character -> missing.add(Character.toString(character)));
        return missing;
    }

    /**
     * The letter as a PDF.
     *
     * @throws MissingGlyphs if a character is in no font
     */
    public RenderedDocument letter(ReplyLetter letter) {
        refuseMissing(letter);
        var document = Element.document(CHINESE);
        var pages = new LetterLayout(letter, document).pages();
        Furniture.number(pages, 2);
        return write(new PdfWriter(document, properties(letter.title(), letter.head())), pages);
    }

    /**
     * The minutes as a PDF.
     *
     * @throws MissingGlyphs if a character is in no font
     */
    public RenderedDocument minutes(MinutesDocument minutes) {
        refuseMissing(minutes);
        var document = Element.document(CHINESE);
        var pages = new MinutesLayout(minutes, document).pages();
        Furniture.number(pages, 1);
        return write(new PdfWriter(document, properties(minutes.forum() + Words.MINUTES, minutes.head())), pages);
    }

    /** Names all missing characters at once; the text form of a record holds every word in it. */
    private void refuseMissing(Record document) {
        var missing = missing(document.toString());
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(missing);
        }
    }

    private static PdfWriter.Properties properties(String title, Letterhead head) {
        var line = CleanText.line(title);
        return new PdfWriter.Properties(
                line.isEmpty() ? Words.UNTITLED : line,
                CleanText.line(head.issuer()),
                CHINESE,
                head.date(),
                head.watermark());
    }

    private static RenderedDocument write(PdfWriter writer, List<Page> pages) {
        try {
            var bytes = writer.write(pages);
            return new RenderedDocument(bytes, pages.size(), sha256(bytes), seal(pages));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable SealPlace seal(List<Page> pages) {
        for (var i = pages.size() - 1; i >= 0; i--) {
            var box = pages.get(i).seal();
            if (box != null) {
                return new SealPlace(i + 1, box.left(), Grid.PAGE_HEIGHT - box.top() - box.height(), box.width());
            }
        }
        return null;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
