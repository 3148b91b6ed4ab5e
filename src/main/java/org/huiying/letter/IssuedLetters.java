package org.huiying.letter;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.access.Policy;
import org.huiying.department.DepartmentService;
import org.huiying.request.RequestService;
import org.huiying.request.Timeline;
import org.huiying.request.TimelineKind;
import org.huiying.shared.NotFound;
import org.huiying.verification.IssuedDocuments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading signed letters: the firm, the departments of the request and the organiser. */
@Service
@Transactional
public class IssuedLetters {

    private final Letters letters;
    private final LetterFiles files;
    private final IssuedDocuments register;
    private final LetterDesk desk;
    private final RequestService requests;
    private final DepartmentService departments;
    private final Timeline timeline;
    private final Policy policy;
    private final CurrentUser currentUser;
    private final Clock clock;

    IssuedLetters(
            Letters letters,
            LetterFiles files,
            IssuedDocuments register,
            LetterDesk desk,
            RequestService requests,
            DepartmentService departments,
            Timeline timeline,
            Policy policy,
            CurrentUser currentUser,
            Clock clock) {
        this.letters = letters;
        this.files = files;
        this.register = register;
        this.desk = desk;
        this.requests = requests;
        this.departments = departments;
        this.timeline = timeline;
        this.policy = policy;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Every letter of a request that left the house and the person may read, the latest first. */
    @Allowed("letter.read")
    @Transactional(readOnly = true)
    public List<IssuedLetter> all(UUID requestId) {
        var request = requests.get(requestId);
        return letters.findIssued(requestId).stream()
                .filter(letter -> policy.permits("letter.read", new GovernedLetter(letter, request)))
                .map(this::issued)
                .toList();
    }

    /** The letter that answers a request today, if there is one and the person may read it. */
    @Allowed("letter.read")
    @Transactional(readOnly = true)
    public Optional<IssuedLetter> find(UUID requestId) {
        return all(requestId).stream().filter(IssuedLetter::isInForce).findFirst();
    }

    /** What that letter says, without its form. */
    @Allowed("letter.read")
    @Transactional(readOnly = true)
    public Optional<String> answer(UUID requestId) {
        return find(requestId)
                .flatMap(letter -> letters.findById(letter.id()))
                .map(letter -> letter.content().answer());
    }

    /** Whether the person at the screen may do this act of the policy table to this letter now. */
    @Allowed("letter.read")
    @Transactional(readOnly = true)
    public boolean permits(String action, UUID letterId) {
        var letter = letters.findById(letterId).orElseThrow(() -> new NotFound("letter", letterId));
        return policy.permits(action, new GovernedLetter(letter, requests.get(letter.requestId())));
    }

    /** The PDF for this person now. When the firm opens it for the first time, the request's story tells so. */
    @Allowed("letter.read")
    public LetterDownload download(UUID letterId) {
        var governed = desk.require("letter.read", letterId);
        var letter = governed.letter();
        var isFirm = currentUser.get().isOfEnterprise(governed.request().enterpriseId());
        if (isFirm && files.openedByFirm(letterId, clock.instant())) {
            timeline.tell(
                    letter.requestId(),
                    TimelineKind.LETTER_OPENED,
                    governed.request().firmName(),
                    letter.number());
        }
        return new LetterDownload(letter.number() + ".pdf", files.pdf(letterId));
    }

    private IssuedLetter issued(Letter letter) {
        var content = letter.content();
        var file = files.facts(letter.id());
        return new IssuedLetter(
                letter.id(),
                letter.requestId(),
                letter.departmentId(),
                departments.get(letter.departmentId()).name(),
                Objects.requireNonNull(letter.number()),
                content.title(),
                Objects.requireNonNull(content.outcome()),
                content.promisedFor(),
                Objects.requireNonNull(letter.signedAt()),
                file.size(),
                file.openedByFirm(),
                register.find(letter.id()).orElseThrow().document(),
                place(letter));
    }

    private IssuedLetter.Place place(Letter letter) {
        return new IssuedLetter.Place(
                letter.status(),
                desk.corrects(letter),
                letters.findNumberOfSuccessor(letter.id()).orElse(null),
                letter.withdrawnAt(),
                letter.withdrawalReason());
    }
}
