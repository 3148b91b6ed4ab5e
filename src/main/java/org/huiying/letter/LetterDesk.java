package org.huiying.letter;

import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Policy;
import org.huiying.request.RequestService;
import org.huiying.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Fetches a letter for one act of the policy table, or refuses it. */
@Component
class LetterDesk {

    private final Letters letters;
    private final LetterRevisions revisions;
    private final CoSigners coSigners;
    private final RequestService requests;
    private final Policy policy;

    LetterDesk(
            Letters letters, LetterRevisions revisions, CoSigners coSigners, RequestService requests, Policy policy) {
        this.letters = letters;
        this.revisions = revisions;
        this.coSigners = coSigners;
        this.requests = requests;
        this.policy = policy;
    }

    GovernedLetter require(String action, UUID letterId) {
        return require(action, letters.findById(letterId).orElseThrow(() -> new NotFound("letter", letterId)));
    }

    /** As {@link #require(String, UUID)}, and nobody else can change the letter until the transaction ends. */
    GovernedLetter requireAndHold(String action, UUID letterId) {
        return require(action, letters.findAndHold(letterId).orElseThrow(() -> new NotFound("letter", letterId)));
    }

    GovernedLetter require(String action, Letter letter) {
        var governed = new GovernedLetter(letter, requests.get(letter.requestId()));
        policy.require(action, governed);
        return governed;
    }

    /** @throws ObjectOptimisticLockingFailureException if the letter is not the one the person looked at */
    static void mustBe(long version, Letter letter) {
        if (letter.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Letter.class, letter.id());
        }
    }

    LetterDraft draft(Letter letter) {
        return new LetterDraft(
                letter.id(),
                letter.version(),
                letter.requestId(),
                letter.departmentId(),
                letter.status(),
                letter.addressee(),
                letter.content(),
                revisions.findByLetter(letter.id()).stream()
                        .map(LetterRevision::round)
                        .toList(),
                corrects(letter),
                letter.heldUpBy(),
                coSigners.of(letter, requests.get(letter.requestId())));
    }

    /** The number of the letter that this one will take the place of. */
    @Nullable
    String corrects(Letter letter) {
        return Optional.ofNullable(letter.supersedes())
                .flatMap(letters::findById)
                .map(Letter::number)
                .orElse(null);
    }
}
