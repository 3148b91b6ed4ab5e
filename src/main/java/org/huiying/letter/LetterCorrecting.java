package org.huiying.letter;

import java.time.Clock;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.shared.RuleViolation;
import org.huiying.verification.IssuedDocuments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done about a letter that has left the house: a new version in its place, or withdrawing it. */
@Service
@Transactional
public class LetterCorrecting {

    /** Characters (code points) of a reason at most. */
    public static final int REASON_LIMIT = 500;

    private final Letters letters;
    private final LetterDesk desk;
    private final LetterSteps steps;
    private final IssuedDocuments register;
    private final CurrentUser currentUser;
    private final Clock clock;

    LetterCorrecting(
            Letters letters,
            LetterDesk desk,
            LetterSteps steps,
            IssuedDocuments register,
            CurrentUser currentUser,
            Clock clock) {
        this.letters = letters;
        this.desk = desk;
        this.steps = steps;
        this.register = register;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Opens the draft of a corrected letter, begun from the text of the letter in force. That one counts until the new
     * one is signed. Asking again opens the same draft.
     */
    @Allowed("letter.correct")
    public LetterDraft correct(UUID letterId) {
        var governed = desk.requireAndHold("letter.correct", letterId);
        var old = governed.letter();
        letters.waitForTurn(old.requestId());
        var draft = letters.findInWork(old.requestId(), old.departmentId())
                .orElseGet(() -> letters.saveAndFlush(Letter.correcting(
                        old, governed.request(), currentUser.get().id(), clock.instant())));
        return desk.draft(draft);
    }

    /**
     * Withdraws a letter: its number is void, and the request is the department's again, to be answered anew.
     * Withdrawing it again changes nothing.
     *
     * @param reason shown to the firm and to everybody who checks the letter
     * @throws RuleViolation if there is no reason, or a correction waits to be signed or sealed
     */
    @Allowed("letter.withdraw")
    public void withdraw(UUID letterId, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.codePointCount(0, why.length()) > REASON_LIMIT || why.indexOf('\0') >= 0) {
            throw new RuleViolation("letter.error.withdrawalReason", REASON_LIMIT);
        }
        var letter = desk.requireAndHold("letter.withdraw", letterId).letter();
        if (letter.status() == LetterStatus.WITHDRAWN) {
            return;
        }
        letters.findInWork(letter.requestId(), letter.departmentId())
                .filter(correction -> correction.status() != LetterStatus.DRAFTED)
                .ifPresent(_ -> {
                    throw new RuleViolation("letter.error.correctionWaits");
                });
        var now = clock.instant();
        letter.withdraw(why, currentUser.get().id(), now);
        register.withdraw(letterId, why, now);
        steps.withdrawn(letter, why);
    }
}
