package org.huiying.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiying.access.CurrentUser;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The way of a request into the books: made, written, and entered under a receipt number. */
@Component
class RequestEntry {

    private final Requests requests;
    private final RequestSearchIndex searchIndex;
    private final Timeline timeline;
    private final EnterpriseService enterprises;
    private final ObjectProvider<CollectingForums> forums;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestEntry(
            Requests requests,
            RequestSearchIndex searchIndex,
            Timeline timeline,
            EnterpriseService enterprises,
            ObjectProvider<CollectingForums> forums,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.searchIndex = searchIndex;
        this.timeline = timeline;
        this.enterprises = enterprises;
        this.forums = forums;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** The request with this id, while everybody else who wants to write it waits for the end of this transaction. */
    Optional<Request> hold(UUID id) {
        requests.lock(id.toString());
        return requests.findById(id);
    }

    /** The held request with this id, or a new draft of the firm the person at the screen speaks for. */
    Request holdOrDraft(UUID id) {
        return hold(id).orElseGet(() -> newDraft(id));
    }

    /** @throws RuleViolation if the firm can no longer raise requests for this forum */
    void mustCollect(@Nullable UUID forumId, Request request) {
        var enterpriseId = request.enterpriseId();
        if (forumId != null
                && forums.stream()
                        .flatMap(teller ->
                                enterpriseId == null ? Stream.empty() : teller.collectingNow(enterpriseId).stream())
                        .noneMatch(choice -> choice.id().equals(forumId))) {
            throw new RuleViolation("request.error.forumClosed");
        }
    }

    Request recorded(UUID id, OnBehalf firm, RequestContent content) {
        var request = Request.onBehalf(id, firm, currentUser.get().id(), clock.instant());
        request.write(content, clock.instant());
        return requests.saveAndFlush(request);
    }

    /** @throws ObjectOptimisticLockingFailureException if the request was changed since that version was read */
    void write(Request request, long version, RequestContent content) {
        if (request.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Request.class, request.id());
        }
        request.write(content, clock.instant());
        requests.flush();
        searchIndex.update(request.details());
    }

    void enter(Request request, TimelineKind kind) {
        enter(request, kind, null);
    }

    /** @param note told with it; if null, the receipt number */
    void enter(Request request, TimelineKind kind, @Nullable String note) {
        request.submit(nextReceipt(), clock.instant());
        requests.flush();
        searchIndex.update(request.details());
        timeline.tell(
                request.id(),
                kind,
                request.details().firmName(),
                Objects.requireNonNullElse(note, RequestEntry.receipt(request).number()));
        var content = request.content();
        events.publishEvent(new RequestSubmitted(
                request.id(), content.title(), content.matter(), content.wish(), content.confidential()));
    }

    static Receipt receipt(Request request) {
        var details = request.details();
        return new Receipt(
                request.id(),
                Objects.requireNonNull(details.receipt(), "a submitted request has a receipt"),
                Objects.requireNonNull(details.submittedAt(), "a submitted request has its moment"));
    }

    private Request newDraft(UUID id) {
        var person = currentUser.get();
        var enterpriseId = person.enterpriseId();
        if (enterpriseId == null) {
            throw new RuleViolation("request.error.noEnterprise");
        }
        var firm = enterprises.get(enterpriseId);
        return requests.saveAndFlush(
                Request.draft(id, RequestingFirm.registered(enterpriseId, firm.name()), person.id(), clock.instant()));
    }

    private String nextReceipt() {
        var year = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE).getYear();
        return "HY%d-%05d".formatted(year, requests.nextReceipt());
    }
}
