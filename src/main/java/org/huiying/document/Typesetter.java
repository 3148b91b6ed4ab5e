package org.huiying.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huiying.document.signature.SignatureGap;
import org.huiying.document.signature.SigningUnavailable;
import org.jspecify.annotations.Nullable;

/** Sets official documents in type. Stateless, so one may serve all threads. */
public final class Typesetter {

    private static final String CHINESE = "zh-CN";

    /** A document set in type: what it consists of, where that stands, and what it says about itself. */
    private record Composition(Element root, List<Page> pages, PdfWriter.Properties properties) {}

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
        return unsigned(composed(letter));
    }

    /**
     * The letter as a PDF with an electronic signature.
     *
     * @throws MissingGlyphs if a character is in no font
     * @throws SigningUnavailable if nothing can be signed now
     */
    public RenderedDocument letter(ReplyLetter letter, Signing signing) throws SigningUnavailable {
        return signed(composed(letter), signing);
    }

    /**
     * The very same pages as pictures for a screen, in a fraction of the time.
     *
     * @throws MissingGlyphs if a character is in no font
     */
    public LetterPreview preview(ReplyLetter letter) {
        var pages = composed(letter).pages();
        var watermark = letter.head().watermark();
        return new LetterPreview(
                pages.stream().map(page -> PagePainter.paint(page, watermark)).toList(), LetterFit.of(letter, pages));
    }

    /**
     * The minutes as a PDF.
     *
     * @throws MissingGlyphs if a character is in no font
     */
    public RenderedDocument minutes(MinutesDocument minutes) {
        return unsigned(composed(minutes));
    }

    /**
     * The minutes as a PDF with an electronic signature.
     *
     * @throws MissingGlyphs if a character is in no font
     * @throws SigningUnavailable if nothing can be signed now
     */
    public RenderedDocument minutes(MinutesDocument minutes, Signing signing) throws SigningUnavailable {
        return signed(composed(minutes), signing);
    }

    private Composition composed(ReplyLetter letter) {
        refuseMissing(letter);
        var document = Element.document(CHINESE);
        var pages = new LetterLayout(letter, document).pages();
        Furniture.number(pages, 2);
        return new Composition(document, pages, properties(letter.title(), letter.head()));
    }

    private Composition composed(MinutesDocument minutes) {
        refuseMissing(minutes);
        var document = Element.document(CHINESE);
        var pages = new MinutesLayout(minutes, document).pages();
        Furniture.number(pages, 1);
        return new Composition(document, pages, properties(minutes.forum() + Words.MINUTES, minutes.head()));
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

    private static RenderedDocument unsigned(Composition composition) {
        return finished(composition, write(composition, null));
    }

    private static RenderedDocument signed(Composition composition, Signing signing) throws SigningUnavailable {
        var gap = new SignatureGap(signing.signer(), signing.at());
        var bytes = write(composition, new SignatureField(gap.dictionary()));
        gap.fill(bytes);
        return finished(composition, bytes);
    }

    private static byte[] write(Composition composition, @Nullable SignatureField signature) {
        try {
            return new PdfWriter(composition.root(), composition.properties()).write(composition.pages(), signature);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RenderedDocument finished(Composition composition, byte[] bytes) {
        var pages = composition.pages();
        return new RenderedDocument(bytes, pages.size(), sha256(bytes), seal(pages));
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
