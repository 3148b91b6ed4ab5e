package org.huiying.letter;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.document.ReplyLetter;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Co-signing (会签): after the lead department's leader has signed, the leaders of the departments that the letter names
 * agree to it or object. When the last one agrees the letter is issued, dated that day; an objection sends it back to
 * be rewritten, and everybody is asked again.
 */
@Service
@Transactional
public class LetterCoSigning {

    private final Letters letters;
    private final LetterRevisions revisions;
    private final LetterDesk desk;
    private final LetterPdf pdf;
    private final LetterSteps steps;
    private final CoSigners coSigners;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterCoSigning(
            Letters letters,
            LetterRevisions revisions,
            LetterDesk desk,
            LetterPdf pdf,
            LetterSteps steps,
            CoSigners coSigners,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.revisions = revisions;
        this.desk = desk;
        this.pdf = pdf;
        this.steps = steps;
        this.coSigners = coSigners;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Letters that wait for the agreement of the leader's department, the one that waits longest first. */
    @Allowed("letter.coSign")
    @Transactional(readOnly = true)
    public List<LetterInReview> queue() {
        var departmentId = currentUser.get().departmentId();
        return departmentId == null ? List.of() : letters.findToCoSign(coSigners.awaiting(departmentId));
    }

    @Allowed("letter.coSign")
    @Transactional(readOnly = true)
    public long waiting() {
        return queue().size();
    }

    /** The letter on a request that waits for the agreement of the leader's department. */
    @Allowed("letter.coSign")
    @Transactional(readOnly = true)
    public Optional<LetterInReview> asked(UUID requestId) {
        return queue().stream()
                .filter(letter -> letter.requestId().equals(requestId))
                .findFirst();
    }

    /** Whether this letter waits for the agreement of the leader's department. */
    @Allowed("letter.coSign")
    @Transactional(readOnly = true)
    public boolean isAsked(UUID id) {
        return queue().stream().anyMatch(letter -> letter.id().equals(id));
    }

    /** @throws NotFound unless the leader's department is asked now */
    @Allowed("letter.coSign")
    @Transactional(readOnly = true)
    public LetterDraft review(UUID id) {
        return desk.draft(asked(desk.require("letter.coSign", id)).letter()).withoutRounds();
    }

    /** The letter as it will be issued, marked as a draft. */
    @Allowed("letter.coSign")
    @Transactional(readOnly = true)
    public ReplyLetter preview(UUID id) {
        var governed = asked(desk.require("letter.coSign", id));
        var letter = governed.letter();
        return pdf.draft(governed, letter.content(), ChinaTime.dateOf(clock.instant()), desk.corrects(letter));
    }

    /** Agrees for the leader's department; the last agreement has the letter issued. */
    @Allowed("letter.coSign")
    public void agree(UUID id, long version) {
        var letter = asked(desk.requireAndHold("letter.coSign", id)).letter();
        LetterDesk.mustBe(version, letter);
        var now = clock.instant();
        coSigners.agree(id, ownDepartment(), currentUser.get().id(), now);
        steps.coSigned(letter, ownDepartment());
        if (coSigners.awaited(id).isEmpty()) {
            letter.coSigned(now);
            events.publishEvent(new LetterCoSigned(id));
        }
    }

    /**
     * Sends the letter back to be rewritten.
     *
     * @param remark what has to change
     */
    @Allowed("letter.coSign")
    public void object(UUID id, long version, String remark) {
        var why = Remark.checked(remark);
        var letter = asked(desk.requireAndHold("letter.coSign", id)).letter();
        LetterDesk.mustBe(version, letter);
        var now = clock.instant();
        letter.sendBack(now);
        coSigners.forget(id);
        revisions.findByLetter(id).getLast().sentBack(why, currentUser.get().name(), now);
        steps.sentBack(letter, why);
    }

    private GovernedLetter asked(GovernedLetter governed) {
        if (!coSigners.awaited(governed.letter().id()).contains(ownDepartment())) {
            throw new NotFound("letter to co-sign", governed.letter().id());
        }
        return governed;
    }

    private UUID ownDepartment() {
        return Objects.requireNonNull(currentUser.get().departmentId(), "a leader belongs to a department");
    }
}
