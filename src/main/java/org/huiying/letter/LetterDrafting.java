package org.huiying.letter;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.access.Policy;
import org.huiying.department.DepartmentService;
import org.huiying.document.ReplyLetter;
import org.huiying.request.RequestDetails;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the reply in the lead department, until it goes to the leader. */
@Service
@Transactional
public class LetterDrafting {

    private final Letters letters;
    private final LetterRevisions revisions;
    private final LetterDesk desk;
    private final LetterGate gate;
    private final LetterPdf pdf;
    private final RequestService requests;
    private final LetterSteps steps;
    private final DepartmentService departments;
    private final CoSigners coSigners;
    private final Policy policy;
    private final CurrentUser currentUser;
    private final Clock clock;

    LetterDrafting(
            Letters letters,
            LetterRevisions revisions,
            LetterDesk desk,
            LetterGate gate,
            LetterPdf pdf,
            RequestService requests,
            LetterSteps steps,
            DepartmentService departments,
            CoSigners coSigners,
            Policy policy,
            CurrentUser currentUser,
            Clock clock) {
        this.letters = letters;
        this.revisions = revisions;
        this.desk = desk;
        this.gate = gate;
        this.pdf = pdf;
        this.requests = requests;
        this.steps = steps;
        this.departments = departments;
        this.coSigners = coSigners;
        this.policy = policy;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Opens the lead department's draft for a request in handling, beginning one if there is none. */
    @Allowed("letter.draft")
    public LetterDraft open(UUID requestId) {
        var request = requests.get(requestId);
        letters.waitForTurn(requestId);
        var draft = inWork(request).orElseGet(() -> begin(request));
        desk.require("letter.draft", draft);
        return desk.draft(draft);
    }

    /** Keeps what is written so far; returns the version the next save must bring. */
    @Allowed("letter.draft")
    public long save(UUID id, long version, LetterContent content) {
        var letter = desk.require("letter.draft", id).letter();
        write(letter, version, content);
        return letter.version();
    }

    /**
     * Names the departments that have to agree before the letter is issued.
     *
     * @throws RuleViolation if one of them does not co-handle the request
     */
    @Allowed("letter.draft")
    public void nameCoSigners(UUID id, Set<UUID> departmentIds) {
        var governed = desk.require("letter.draft", id);
        if (!CoSigners.candidates(governed.letter(), governed.request()).containsAll(departmentIds)) {
            throw new RuleViolation("letter.error.coSigners");
        }
        coSigners.name(id, departmentIds);
    }

    /** What the gate would say to this content now. */
    @Allowed("letter.draft")
    @Transactional(readOnly = true)
    public List<GateCheck> check(UUID id, LetterContent content) {
        var governed = desk.require("letter.draft", id);
        return gate.check(content, printed(governed, content));
    }

    /** The letter with this content, ready for the typesetter; marked as a draft. */
    @Allowed("letter.readDraft")
    @Transactional(readOnly = true)
    public ReplyLetter preview(UUID id, LetterContent content) {
        var governed = desk.require("letter.readDraft", id);
        var day = ChinaTime.dateOf(clock.instant());
        return pdf.draft(governed, content, day, desk.corrects(governed.letter()));
    }

    /**
     * Sends the draft to the leader. Sending the same again changes nothing.
     *
     * @throws RuleViolation for the first rule of the gate that is not met
     */
    @Allowed("letter.sendToReview")
    public void sendToReview(UUID id, long version, LetterContent content) {
        var governed = desk.require("letter.sendToReview", id);
        var letter = governed.letter();
        if (letter.status() == LetterStatus.IN_REVIEW && letter.content().equals(content)) {
            return;
        }
        policy.require("letter.draft", governed);
        write(letter, version, content);
        gate.mustPass(content, printed(governed, content));
        var now = clock.instant();
        letter.sendToReview(now);
        var round = revisions.findByLetter(id).size() + 1;
        revisions.save(new LetterRevision(id, round, content, currentUser.get().name(), now));
        steps.sentToReview(letter);
    }

    /** The lead department's latest letter for a request, for the people of that department; whatever its state. */
    @Allowed("letter.readDraft")
    @Transactional(readOnly = true)
    public Optional<LetterDraft> find(UUID requestId) {
        return letterOf(requests.get(requestId))
                .filter(letter -> currentUser.get().isOfDepartment(letter.departmentId()))
                .map(desk::draft);
    }

    /** The letter the lead department works on for a request, for the people of that department. */
    @Allowed("letter.readDraft")
    @Transactional(readOnly = true)
    public Optional<LetterDraft> inWork(UUID requestId) {
        return inWork(requests.get(requestId))
                .filter(letter -> currentUser.get().isOfDepartment(letter.departmentId()))
                .map(desk::draft);
    }

    /** Whether the person at the screen may begin a letter on this request now. */
    @Allowed("letter.readDraft")
    @Transactional(readOnly = true)
    public boolean canBegin(UUID requestId) {
        return policy.permits("letter.draft") && requests.permits("request.proposeReply", requestId);
    }

    private ReplyLetter printed(GovernedLetter governed, LetterContent content) {
        return pdf.printed(governed.letter(), content, governed.request(), ChinaTime.dateOf(clock.instant()));
    }

    private Optional<Letter> letterOf(RequestDetails request) {
        var lead = request.leadDepartmentId();
        return lead == null
                ? Optional.empty()
                : letters.findFirstByRequestIdAndDepartmentIdOrderByCreatedAtDesc(request.id(), lead);
    }

    private Optional<Letter> inWork(RequestDetails request) {
        var lead = request.leadDepartmentId();
        return lead == null ? Optional.empty() : letters.findInWork(request.id(), lead);
    }

    /** The first letter from nothing; after a withdrawal the next one from the text of the withdrawn. */
    private Letter begin(RequestDetails request) {
        var lead = request.leadDepartmentId();
        var person = currentUser.get();
        if (lead == null || !person.isOfDepartment(lead)) {
            throw new NotFound("letter of request", request.id());
        }
        if (request.status() != RequestStatus.HANDLING) {
            throw new RuleViolation("error.notInThisState");
        }
        var former = letterOf(request);
        if (former.isPresent()) {
            return letters.saveAndFlush(Letter.correcting(former.get(), request, person.id(), clock.instant()));
        }
        var contact =
                letters.findContacts(lead, Limit.of(1)).stream().findFirst().orElse("");
        var content = new LetterContent(
                null,
                null,
                LetterWords.title(request.content().title()),
                "",
                List.of(),
                "",
                contact,
                departments.get(lead).style().copies());
        var letter = letters.saveAndFlush(Letter.draft(request, lead, content, person.id(), clock.instant()));
        var usual = new HashSet<>(CoSigners.candidates(letter, request));
        usual.retainAll(departments.get(lead).style().coSigners());
        coSigners.name(letter.id(), usual);
        return letter;
    }

    private void write(Letter letter, long version, LetterContent content) {
        LetterDesk.mustBe(version, letter);
        letter.write(content, clock.instant());
        letters.flush();
    }
}
