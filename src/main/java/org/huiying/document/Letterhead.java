package org.huiying.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a document, under which number and when, and how a reader checks it.
 *
 * @param issuer 署名, as the signature carries it
 * @param mark 发文机关标志, the red words on top; often the same
 * @param number absent from a draft
 * @param watermark printed across the pages of a draft
 * @param sealed whether a seal is set over issuer and date; decides where they stand
 * @param supersedes the number of the document that this one replaces
 * @param proof printed as a QR code and a short code; a draft keeps the place for it
 */
public record Letterhead(
        String issuer,
        String mark,
        @Nullable String number,
        LocalDate date,
        @Nullable String watermark,
        boolean sealed,
        @Nullable String supersedes,
        @Nullable Proof proof) {

    public static Letterhead issued(String issuer, String number, LocalDate date) {
        return new Letterhead(issuer, issuer, number, date, null, true, null, null);
    }

    public static Letterhead draft(String issuer, LocalDate date) {
        return new Letterhead(issuer, issuer, null, date, Words.DRAFT, true, null, Proof.TO_COME);
    }

    public Letterhead headed(String otherMark) {
        return new Letterhead(issuer, otherMark, number, date, watermark, sealed, supersedes, proof);
    }

    public Letterhead withoutSeal() {
        return new Letterhead(issuer, mark, number, date, watermark, false, supersedes, proof);
    }

    public Letterhead superseding(String otherNumber) {
        return new Letterhead(issuer, mark, number, date, watermark, sealed, otherNumber, proof);
    }

    public Letterhead provenBy(Proof how) {
        return new Letterhead(issuer, mark, number, date, watermark, sealed, supersedes, how);
    }
}
