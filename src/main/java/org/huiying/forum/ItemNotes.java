package org.huiying.forum;

import java.util.List;

/**
 * What is noted about an agenda item while the forum is held.
 *
 * @param speaker who spoke for the firm
 * @param answer what the department said on the spot
 * @param answeredBy the person who said it
 */
public record ItemNotes(
        String speaker,
        String answer,
        String answeredBy,
        String decision,
        ItemOutcome outcome,
        List<Commitment> commitments) {

    public static final int NAME_LIMIT = 100;
    public static final int TEXT_LIMIT = 5_000;

    /** @throws org.huiying.shared.RuleViolation if a text is longer than the record can keep */
    public ItemNotes {
        speaker = Wording.optional(speaker, NAME_LIMIT, "forum.error.speaker");
        answer = Wording.optional(answer, TEXT_LIMIT, "forum.error.answer");
        answeredBy = Wording.optional(answeredBy, NAME_LIMIT, "forum.error.answeredBy");
        decision = Wording.optional(decision, TEXT_LIMIT, "forum.error.decision");
        commitments = List.copyOf(commitments);
    }
}
