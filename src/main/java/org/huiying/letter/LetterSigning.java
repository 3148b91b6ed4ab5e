package org.huiying.letter;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.shared.ChinaTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the leader does: read, send back with a remark, or sign. */
@Service
@Transactional
public class LetterSigning {

    private final Letters letters;
    private final LetterRevisions revisions;
    private final LetterDesk desk;
    private final LetterGate gate;
    private final LetterPdf pdf;
    private final LetterIssuing issuing;
    private final LetterSteps steps;
    private final CoSigners coSigners;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterSigning(
            Letters letters,
            LetterRevisions revisions,
            LetterDesk desk,
            LetterGate gate,
            LetterPdf pdf,
            LetterIssuing issuing,
            LetterSteps steps,
            CoSigners coSigners,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.revisions = revisions;
        this.desk = desk;
        this.gate = gate;
        this.pdf = pdf;
        this.issuing = issuing;
        this.steps = steps;
        this.coSigners = coSigners;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Letters of the leader's department that wait for review, the one that waits longest first. */
    @Allowed("letter.review")
    @Transactional(readOnly = true)
    public List<LetterInReview> queue() {
        var departmentId = currentUser.get().departmentId();
        return departmentId == null ? List.of() : letters.findInReview(departmentId);
    }

    @Allowed("letter.review")
    @Transactional(readOnly = true)
    public long waiting() {
        var departmentId = currentUser.get().departmentId();
        return departmentId == null ? 0 : letters.countInReview(departmentId);
    }

    /** Letters of the leader's department that are approved and wait for number and seal, the oldest first. */
    @Allowed("letter.review")
    @Transactional(readOnly = true)
    public List<ApprovedLetter> approved() {
        var departmentId = currentUser.get().departmentId();
        return departmentId == null ? List.of() : letters.findApproved(departmentId);
    }

    /** The letter with its rounds of review. */
    @Allowed("letter.review")
    @Transactional(readOnly = true)
    public LetterDraft review(UUID id) {
        return desk.draft(desk.require("letter.review", id).letter());
    }

    /**
     * Sends the letter back to be rewritten; an approval that has not led to a number yet is thereby taken back.
     *
     * @param remark what has to change
     */
    @Allowed("letter.sendBack")
    public void sendBack(UUID id, long version, String remark) {
        var why = Remark.checked(remark);
        var letter = desk.requireAndHold("letter.sendBack", id).letter();
        LetterDesk.mustBe(version, letter);
        var now = clock.instant();
        letter.sendBack(now);
        coSigners.forget(id);
        revisions.findByLetter(id).getLast().sentBack(why, currentUser.get().name(), now);
        steps.sentBack(letter, why);
    }

    /**
     * Signs the letter: it takes its number, is set in type and sealed for good, and answers the request. Signing it
     * again gives the same number; if anything fails, no number is taken. If it names co-signers, they are asked first.
     * While the electronic seal is out of reach the letter stays approved and is issued when it is back.
     *
     * @return the document number, empty while the letter waits for co-signers or the seal
     */
    @Allowed("letter.sign")
    public Optional<String> sign(UUID id, long version) {
        var governed = desk.requireAndHold("letter.sign", id);
        var letter = governed.letter();
        if (letter.status().isInForce()) {
            return Optional.of(Objects.requireNonNull(letter.number(), "a signed letter has its number"));
        }
        if (letter.status() == LetterStatus.APPROVED) {
            return issue(governed);
        }
        LetterDesk.mustBe(version, letter);
        var now = clock.instant();
        gate.mustPass(
                letter.content(), pdf.printed(letter, letter.content(), governed.request(), ChinaTime.dateOf(now)));
        var awaited = coSigners.awaited(id);
        if (!awaited.isEmpty()) {
            letter.askCoSigners(currentUser.get().id(), now);
            events.publishEvent(new CoSigningAsked(id, letter.requestId(), awaited, now));
            return Optional.empty();
        }
        letter.approve(currentUser.get().id(), now);
        var number = issue(governed);
        if (number.isEmpty()) {
            steps.heldUp(letter);
        }
        return number;
    }

    /**
     * Issues an approved letter if the electronic seal is back.
     *
     * @return the document number, empty if it goes on waiting
     */
    @Allowed("letter.issue")
    public Optional<String> issue(UUID id) {
        return issue(desk.requireAndHold("letter.issue", id));
    }

    private Optional<String> issue(GovernedLetter governed) {
        var letter = governed.letter();
        var now = clock.instant();
        if (!gate.isPromiseToCome(letter.content())) {
            letter.holdUp(HeldUp.PROMISE_PASSED);
            return Optional.empty();
        }
        var issued = issuing.issue(governed, now);
        issued.ifPresent(number -> {
            if (governed.request().enterpriseId() != null) {
                letter.deliver(now);
            }
            steps.issued(letter, number);
            events.publishEvent(new LetterSigned(letter.id(), letter.requestId(), letter.departmentId(), number));
        });
        return issued;
    }
}
