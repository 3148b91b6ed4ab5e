package org.huiying.document;

import java.time.LocalDate;
import java.util.List;

/** A sample letter, to show what a letterhead looks like. */
public final class Specimen {

    private Specimen() {}

    /**
     * A letter of one page.
     *
     * @param copies who gets a copy
     */
    public static ReplyLetter letter(Letterhead head, List<String> copies) {
        return new ReplyLetter(
                head,
                Words.SPECIMEN_TITLE,
                Words.SPECIMEN_ADDRESSEE,
                Words.SPECIMEN_TEXT,
                Words.SPECIMEN_OUTCOME,
                List.of(),
                List.of(),
                new ReplyLetter.Foot(null, copies, null));
    }

    /** The number of a letter by this issuing code, as the standard writes it. */
    public static String number(String issuingCode, LocalDate day) {
        return issuingCode + "〔" + day.getYear() + "〕1号";
    }
}
