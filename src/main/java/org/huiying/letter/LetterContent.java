package org.huiying.letter;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the department writes. A draft may be incomplete; what goes to review has passed {@link LetterGate}.
 *
 * @param promisedFor the day until which something is promised; belongs to {@link Outcome#PROMISED} alone
 * @param basis the rules the answer rests on, one line each
 * @param noBasisReason why no rule needs to be cited, blank if some are
 * @param contact whom the firm may ask, as printed
 * @param copies 抄送, who gets a copy, one name each; co-handling departments get theirs anyway
 */
@Embeddable
public record LetterContent(
        @Enumerated(EnumType.STRING) @Nullable Outcome outcome,
        @Nullable LocalDate promisedFor,
        String title,
        String answer,
        @Convert(converter = BasisLines.class) List<String> basis,
        String noBasisReason,
        String contact,
        @Convert(converter = BasisLines.class) List<String> copies) {

    /** Characters (code points) at most. */
    public static final int TITLE_LIMIT = 100;

    public static final int ANSWER_LIMIT = 20_000;
    public static final int BASIS_LIMIT = 300;
    public static final int BASES_LIMIT = 20;
    public static final int NO_BASIS_LIMIT = 300;
    public static final int CONTACT_LIMIT = 100;
    public static final int COPY_LIMIT = 60;
    public static final int COPIES_LIMIT = 20;

    public LetterContent {
        promisedFor = outcome == Outcome.PROMISED ? promisedFor : null;
        basis = lines(basis);
        copies = lines(copies);
    }

    /** @throws RuleViolation if a text is longer than the record can keep, or cannot be kept at all */
    void mustFit() {
        mustFit(title, TITLE_LIMIT, "letter.error.titleTooLong");
        mustFit(answer, ANSWER_LIMIT, "letter.error.answerTooLong");
        mustFit(noBasisReason, NO_BASIS_LIMIT, "letter.error.noBasisReasonTooLong");
        mustFit(contact, CONTACT_LIMIT, "letter.error.contactTooLong");
        basis.forEach(line -> mustFit(line, BASIS_LIMIT, "letter.error.basisTooLong"));
        if (basis.size() > BASES_LIMIT) {
            throw new RuleViolation("letter.error.tooManyBases", BASES_LIMIT, basis.size());
        }
        copies.forEach(name -> mustFit(name, COPY_LIMIT, "letter.error.copyTooLong"));
        if (copies.size() > COPIES_LIMIT) {
            throw new RuleViolation("letter.error.tooManyCopies", COPIES_LIMIT, copies.size());
        }
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void mustFit(String text, int limit, String key) {
        var length = text.codePointCount(0, text.length());
        if (length > limit) {
            throw new RuleViolation(key, limit, length);
        }
        if (text.indexOf('\0') >= 0) {
            throw new RuleViolation("letter.error.controlCharacter");
        }
    }
}
