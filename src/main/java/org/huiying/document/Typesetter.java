package org.huiying.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Set;
import org.huiying.document.signature.Digests;
import org.huiying.document.signature.SignatureGap;
import org.huiying.document.signature.SigningUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Sets official documents in type. Stateless, so one may serve all threads. Every document is fit for the archive
 * (PDF/A-2a) and for readers by ear (PDF/UA-1); one with a character that no font has is refused with
 * {@link MissingGlyphs}.
 */
public final class Typesetter {

    /**
     * The characters of {@code text} that no font has, in order of appearance; empty when it can be printed. Ask before
     * signing: a document with such a character is refused.
     */
    public Set<String> missing(String text) {
        return Composition.missing(text);
    }

    /** As {@link #missing(String)}, for everything that the letter prints: the text form holds every word in it. */
    public Set<String> missing(ReplyLetter letter) {
        return Composition.missing(letter.toString());
    }

    /** The letter in 信函格式. */
    public RenderedDocument letter(ReplyLetter letter) {
        return unsigned(Composition.of(letter));
    }

    /**
     * The letter with an electronic signature.
     *
     * @throws SigningUnavailable if nothing can be signed now
     */
    public RenderedDocument letter(ReplyLetter letter, Signing signing) throws SigningUnavailable {
        return signed(Composition.of(letter), signing);
    }

    /** The very same pages as pictures for a screen, in a fraction of the time. */
    public LetterPreview preview(ReplyLetter letter) {
        return preview(letter, null);
    }

    /**
     * As {@link #preview(ReplyLetter)}, with a seal where it belongs.
     *
     * @param seal a PNG
     */
    public LetterPreview preview(ReplyLetter letter, byte @Nullable [] seal) {
        var composition = Composition.of(letter);
        var pages = composition.pages();
        var watermark = letter.head().watermark();
        return new LetterPreview(
                pages.stream()
                        .map(page -> PagePainter.paint(page, watermark, seal))
                        .toList(),
                LetterFit.of(letter, pages, composition.pitch()));
    }

    /** The minutes in 纪要格式. */
    public RenderedDocument minutes(MinutesDocument minutes) {
        return unsigned(Composition.of(minutes));
    }

    /**
     * The minutes with an electronic signature.
     *
     * @throws SigningUnavailable if nothing can be signed now
     */
    public RenderedDocument minutes(MinutesDocument minutes, Signing signing) throws SigningUnavailable {
        return signed(Composition.of(minutes), signing);
    }

    /** The translation that goes with a letter. */
    public RenderedDocument sideLetter(SideLetter letter) {
        return unsigned(Composition.of(letter));
    }

    /** The supervision notice in 信函格式. */
    public RenderedDocument supervision(SupervisionNotice notice) {
        return unsigned(Composition.of(notice));
    }

    /**
     * The supervision notice with an electronic signature.
     *
     * @throws SigningUnavailable if nothing can be signed now
     */
    public RenderedDocument supervision(SupervisionNotice notice, Signing signing) throws SigningUnavailable {
        return signed(Composition.of(notice), signing);
    }

    /** The agenda of a forum. */
    public RenderedDocument agenda(Agenda agenda) {
        return unsigned(Composition.of(agenda));
    }

    /** A sheet to sign in on. */
    public RenderedDocument attendance(AttendanceSheet sheet) {
        return unsigned(Composition.of(sheet));
    }

    /** Cards for the table, one to a page. */
    public RenderedDocument cards(TableCards cards) {
        return unsigned(Composition.of(cards));
    }

    private static RenderedDocument unsigned(Composition composition) {
        return finished(composition, write(composition, null));
    }

    private static RenderedDocument signed(Composition composition, Signing signing) throws SigningUnavailable {
        var gap = new SignatureGap(signing.signer(), signing.at());
        var place = SealPlace.in(composition.pages());
        var bytes = write(composition, new SignatureField(gap.dictionary(), signing.seal(), place));
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
        return new RenderedDocument(
                bytes, pages.size(), HexFormat.of().formatHex(Digests.sha256(bytes)), SealPlace.in(pages));
    }
}
