package org.huiying.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a document, under which number and when. A draft has no number; what is printed across its pages is its
 * {@code watermark}.
 */
public record Letterhead(
        String issuer,
        @Nullable String number,
        LocalDate date,
        @Nullable String watermark) {

    public static Letterhead issued(String issuer, String number, LocalDate date) {
        return new Letterhead(issuer, number, date, null);
    }

    public static Letterhead draft(String issuer, LocalDate date) {
        return new Letterhead(issuer, null, date, Words.DRAFT);
    }
}
