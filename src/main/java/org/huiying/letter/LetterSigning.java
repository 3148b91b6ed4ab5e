package org.huiying.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.department.DepartmentService;
import org.huiying.handling.HandlingService;
import org.huiying.request.RequestLifeCycle;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.RuleViolation;
import org.huiying.verification.DocumentKind;
import org.huiying.verification.IssuedDocument;
import org.huiying.verification.IssuedDocuments;
import org.huiying.verification.VerificationCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the leader does: read, send back with a remark, or sign. */
@Service
@Transactional
public class LetterSigning {

    static final int REMARK_LIMIT = 2_000;

    private final Letters letters;
    private final LetterRevisions revisions;
    private final LetterDesk desk;
    private final LetterGate gate;
    private final LetterPdf pdf;
    private final LetterNumbers numbers;
    private final LetterFiles files;
    private final IssuedDocuments register;
    private final RequestLifeCycle lifeCycle;
    private final HandlingService handling;
    private final DepartmentService departments;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterSigning(
            Letters letters,
            LetterRevisions revisions,
            LetterDesk desk,
            LetterGate gate,
            LetterPdf pdf,
            LetterNumbers numbers,
            LetterFiles files,
            IssuedDocuments register,
            RequestLifeCycle lifeCycle,
            HandlingService handling,
            DepartmentService departments,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.revisions = revisions;
        this.desk = desk;
        this.gate = gate;
        this.pdf = pdf;
        this.numbers = numbers;
        this.files = files;
        this.register = register;
        this.lifeCycle = lifeCycle;
        this.handling = handling;
        this.departments = departments;
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

    /** The letter with its rounds of review. */
    @Allowed("letter.review")
    @Transactional(readOnly = true)
    public LetterDraft review(UUID id) {
        return desk.draft(desk.require("letter.review", id).letter());
    }

    /**
     * Sends the letter back to be rewritten.
     *
     * @param remark what has to change
     */
    @Allowed("letter.sendBack")
    public void sendBack(UUID id, long version, String remark) {
        var why = remark.strip();
        if (why.isEmpty() || why.codePointCount(0, why.length()) > REMARK_LIMIT || why.indexOf('\0') >= 0) {
            throw new RuleViolation("letter.error.remark", REMARK_LIMIT);
        }
        var letter = desk.requireAndHold("letter.sendBack", id).letter();
        LetterDesk.mustBe(version, letter);
        var now = clock.instant();
        letter.sendBack(now);
        revisions.findByLetter(id).getLast().sentBack(why, currentUser.get().name(), now);
        lifeCycle.sendBackReply(letter.requestId(), departmentName(letter), why);
    }

    /**
     * Signs the letter: it takes its number, is set in type for good, and answers the request. Signing it again gives
     * the same number; if anything fails, no number is taken.
     *
     * @return the document number
     */
    @Allowed("letter.sign")
    public String sign(UUID id, long version) {
        var governed = desk.requireAndHold("letter.sign", id);
        var letter = governed.letter();
        if (letter.status().isFinal()) {
            return Objects.requireNonNull(letter.number(), "a signed letter has its number");
        }
        LetterDesk.mustBe(version, letter);
        var now = clock.instant();
        gate.mustPass(
                letter.content(), pdf.printed(letter, letter.content(), governed.request(), ChinaTime.dateOf(now)));
        var number = issue(governed, now);
        if (governed.request().enterpriseId() != null) {
            letter.deliver(now);
        }
        lifeCycle.reply(letter.requestId(), departmentName(letter), number);
        handling.finish(letter.requestId());
        events.publishEvent(new LetterSigned(id, letter.requestId(), letter.departmentId(), number));
        return number;
    }

    private String issue(GovernedLetter governed, Instant now) {
        var letter = governed.letter();
        var day = ChinaTime.dateOf(now);
        var issuer = departments.get(letter.departmentId()).profile();
        var sequence = numbers.take(letter.departmentId(), day.getYear());
        var number = LetterWords.number(issuer.issuingCode(), day.getYear(), sequence);
        var document = pdf.issue(letter, governed.request(), number, day);
        files.keep(letter.id(), document);
        letter.sign(number, currentUser.get().id(), now);
        register.enter(new IssuedDocument(
                VerificationCode.random(),
                letter.id(),
                DocumentKind.LETTER,
                issuer.letterhead(),
                number,
                governed.request().content().confidential()
                        ? null
                        : letter.content().title(),
                day,
                document.pageCount(),
                document.sha256(),
                false));
        return number;
    }

    private String departmentName(Letter letter) {
        return departments.get(letter.departmentId()).name();
    }
}
