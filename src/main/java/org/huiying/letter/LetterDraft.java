package org.huiying.letter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its department works on it.
 *
 * @param version travels with the forms that edit, send and sign it
 * @param rounds rounds of review so far, oldest first
 * @param corrects number of the letter it will take the place of, if there is one
 * @param heldUpBy why an approved letter is not issued yet, if that is known
 * @param coSigners departments it may name as co-signers, those it names among them
 */
public record LetterDraft(
        UUID id,
        long version,
        UUID requestId,
        UUID departmentId,
        LetterStatus status,
        String addressee,
        LetterContent content,
        List<LetterRound> rounds,
        @Nullable String corrects,
        @Nullable HeldUp heldUpBy,
        List<CoSigner> coSigners) {

    public LetterDraft {
        rounds = List.copyOf(rounds);
        coSigners = List.copyOf(coSigners);
    }

    /** As other departments see it: what was said about it in its own house stays there. */
    LetterDraft withoutRounds() {
        return new LetterDraft(
                id,
                version,
                requestId,
                departmentId,
                status,
                addressee,
                content,
                List.of(),
                corrects,
                heldUpBy,
                coSigners);
    }

    /** What was sent the time before the present one, to be compared with it. */
    public Optional<LetterContent> contentBefore() {
        var present = status == LetterStatus.DRAFTED ? 0 : 1;
        return rounds.size() > present
                ? Optional.of(rounds.get(rounds.size() - 1 - present).content())
                : Optional.empty();
    }
}
