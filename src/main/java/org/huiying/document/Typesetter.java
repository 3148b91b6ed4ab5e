package org.huiying.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets official documents in type. Stateless, so one may serve all threads. */
public final class Typesetter {

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
        var pages = new LetterLayout(letter).pages();
        Furniture.number(pages, 2);
        return write(pages, letter.title(), letter.head());
    }

    /**
     * The minutes as a PDF.
     *
     * @throws MissingGlyphs if a character is in no font
     */
    public RenderedDocument minutes(MinutesDocument minutes) {
        refuseMissing(minutes);
        var pages = new MinutesLayout(minutes).pages();
        Furniture.number(pages, 1);
        return write(pages, minutes.forum() + Words.MINUTES, minutes.head());
    }

    /** Names all missing characters at once; the text form of a record holds every word in it. */
    private void refuseMissing(Record document) {
        var missing = missing(document.toString());
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(missing);
        }
    }

    private static RenderedDocument write(List<Page> pages, String title, Letterhead head) {
        var properties = new PdfWriter.Properties(
                CleanText.line(title), CleanText.line(head.issuer()), head.date(), head.watermark());
        try {
            var bytes = PdfWriter.write(pages, properties);
            return new RenderedDocument(bytes, pages.size(), sha256(bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
