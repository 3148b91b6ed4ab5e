package org.huiying.document.signature;

import java.security.cert.X509Certificate;
import java.util.Collection;

/**
 * What the signatures in a file prove, judged by its bytes alone: nothing of it is interpreted, so no file can make this
 * slow, large or wrong by its contents. It takes one pass for each of the first few signatures.
 *
 * @param signatures how many signatures were found
 */
public record Inspection(Verdict verdict, int signatures) {

    /** More than anyone signs one letter; further ones are counted but not judged. */
    private static final int MOST_JUDGED = 8;

    /** What a reader may rely on. */
    public enum Verdict {
        /**
         * Signed by the office, and every byte that is signed is as it was. Only the wrapping of the signature itself is
         * not signed; whether that was touched, comparing with the kept file tells.
         */
        INTACT,
        /** Signed by the office, but something was added to the file afterwards. */
        EXTENDED,
        /** Carries a signature that does not fit what the file now says. */
        ALTERED,
        /** Signed, but by somebody else. */
        FOREIGN,
        /** A PDF without a signature. */
        UNSIGNED,
        /** Not a PDF at all. */
        NOT_A_PDF
    }

    /**
     * Looks at a file from anybody.
     *
     * @param ours every certificate the office has ever signed with
     */
    public static Inspection of(byte[] file, Collection<X509Certificate> ours) {
        if (!PdfBytes.isPdf(file)) {
            return new Inspection(Verdict.NOT_A_PDF, 0);
        }
        var places = SignaturePlace.allIn(file);
        var verdict = places.isEmpty() ? Verdict.UNSIGNED : Verdict.FOREIGN;
        for (var place : places.subList(0, Math.min(places.size(), MOST_JUDGED))) {
            verdict = stronger(verdict, judge(file, place, ours));
        }
        return new Inspection(
                verdict == Verdict.INTACT && places.size() > 1 ? Verdict.EXTENDED : verdict, places.size());
    }

    /** The office's own signature says more about a file than a stranger's beside it. */
    private static Verdict stronger(Verdict one, Verdict other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Verdict judge(byte[] file, SignaturePlace place, Collection<X509Certificate> ours) {
        if (!place.isSound(file)) {
            return Verdict.ALTERED;
        }
        return switch (ForeignSignature.check(place.signature(file), place.digest(file), ours)) {
            case GENUINE -> place.end() == file.length ? Verdict.INTACT : Verdict.EXTENDED;
            case BROKEN -> Verdict.ALTERED;
            case UNKNOWN_SIGNER -> Verdict.FOREIGN;
        };
    }
}
