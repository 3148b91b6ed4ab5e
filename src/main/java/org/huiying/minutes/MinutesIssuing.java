package org.huiying.minutes;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.document.Letterhead;
import org.huiying.document.Proof;
import org.huiying.forum.ForumLifeCycle;
import org.huiying.forum.ForumService;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.NotFound;
import org.huiying.shared.PortalAddress;
import org.huiying.shared.RuleViolation;
import org.huiying.verification.DocumentKind;
import org.huiying.verification.Finding;
import org.huiying.verification.IssuedDocument;
import org.huiying.verification.IssuedDocuments;
import org.huiying.verification.Standing;
import org.huiying.verification.VerificationCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issuing minutes, each time under a number of its own, and reading what was issued. */
@Service
@Transactional
public class MinutesIssuing {

    private final MinutesRepository minutes;
    private final MinutesIssues issues;
    private final IssuedDocuments register;
    private final PortalAddress portal;
    private final MinutesSources sources;
    private final MinutesPdf pdf;
    private final ForumService forums;
    private final ForumLifeCycle lifeCycle;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesIssuing(
            MinutesRepository minutes,
            MinutesIssues issues,
            IssuedDocuments register,
            PortalAddress portal,
            MinutesSources sources,
            MinutesPdf pdf,
            ForumService forums,
            ForumLifeCycle lifeCycle,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.minutes = minutes;
        this.issues = issues;
        this.register = register;
        this.portal = portal;
        this.sources = sources;
        this.pdf = pdf;
        this.forums = forums;
        this.lifeCycle = lifeCycle;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Issues the minutes under the next number. The same issue id again, also at the same moment, is the same issue.
     *
     * @throws RuleViolation if they were never compiled, hold a character no font has, or are issued already
     */
    @Allowed("minutes.issue")
    public IssuedMinutes issue(UUID forumId, UUID issueId) {
        if (minutes.lock(forumId).isEmpty()) {
            forums.require("minutes.issue", forumId);
            throw new RuleViolation("minutes.error.notCompiled");
        }
        forums.require("minutes.read", forumId);
        return issues.find(forumId, issueId).orElseGet(() -> issueNow(forumId, issueId));
    }

    /** What was issued, the latest first. */
    @Allowed("minutes.read")
    @Transactional(readOnly = true)
    public List<IssuedMinutes> issued(UUID forumId) {
        forums.require("minutes.read", forumId);
        return issues.of(forumId);
    }

    /** The issue that counts today; none after the latest was withdrawn. */
    @Allowed("minutes.read")
    @Transactional(readOnly = true)
    public Optional<IssuedMinutes> inForce(UUID forumId) {
        return issued(forumId).stream()
                .findFirst()
                .filter(latest -> register.find(latest.id())
                        .filter(finding -> finding.standing() == Standing.VALID)
                        .isPresent());
    }

    /** One issue as it left the house. */
    @Allowed("minutes.read")
    @Transactional(readOnly = true)
    public MinutesFile file(UUID forumId, UUID issueId) {
        var forum = forums.require("minutes.read", forumId);
        var issue = issues.find(forumId, issueId).orElseThrow(() -> new NotFound("minutes issue", issueId));
        return new MinutesFile(MinutesWords.fileName(forum.title(), issue.number()), issues.pdf(issueId));
    }

    /** How each issue stands today, by its id. */
    @Allowed("minutes.read")
    @Transactional(readOnly = true)
    public Map<UUID, Finding> standings(UUID forumId) {
        forums.require("minutes.read", forumId);
        return issues.of(forumId).stream()
                .flatMap(issue -> register.find(issue.id()).stream())
                .collect(Collectors.toMap(finding -> finding.document().documentId(), Function.identity()));
    }

    private IssuedMinutes issueNow(UUID forumId, UUID issueId) {
        forums.require("minutes.issue", forumId);
        var source = sources.of(forumId);
        var organiser = source.forum().plan().organiser();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var day = ChinaTime.dateOf(now);
        var sequence = issues.takeNumber(organiser, day.getYear());
        var number = MinutesWords.number(day.getYear(), sequence);
        var code = VerificationCode.random();
        var former = issues.of(forumId).stream().findFirst();
        var head = Letterhead.issued(organiser, number, day)
                .provenBy(new Proof(portal.of("v/" + code.plain()), code.printed()));
        var print = pdf.issue(
                source,
                former.map(edition -> head.superseding(edition.number())).orElse(head),
                now);
        var document = print.document();
        var by = currentUser.get();
        var issue = new IssuedMinutes(
                issueId,
                forumId,
                former.map(IssuedMinutes::edition).orElse(0) + 1,
                number,
                document.pageCount(),
                document.sha256(),
                now,
                by.name());
        issues.add(issue, organiser, day.getYear(), sequence, document, by);
        register.enter(
                new IssuedDocument(
                        code,
                        issueId,
                        DocumentKind.MINUTES,
                        organiser,
                        number,
                        MinutesWords.title(source.forum().title()),
                        day,
                        document.pageCount(),
                        document.sha256(),
                        print.sealed()),
                document.bytes());
        former.ifPresent(edition -> register.supersede(edition.id(), issueId, now));
        lifeCycle.issueMinutes(forumId);
        events.publishEvent(new MinutesIssued(forumId, number));
        return issue;
    }
}
