package org.huiying.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.access.Policy;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the firm does with its requests, and how everybody finds and reads them. */
@Service
@Transactional
public class RequestService {

    private final Requests requests;
    private final RequestQueries queries;
    private final RequestSearchIndex searchIndex;
    private final Timeline timeline;
    private final EnterpriseService enterprises;
    private final Policy policy;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestService(
            Requests requests,
            RequestQueries queries,
            RequestSearchIndex searchIndex,
            Timeline timeline,
            EnterpriseService enterprises,
            Policy policy,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.queries = queries;
        this.searchIndex = searchIndex;
        this.timeline = timeline;
        this.enterprises = enterprises;
        this.policy = policy;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the draft with this id, making it if the caller has just chosen the id. */
    @Allowed("request.draft")
    public RequestDetails openDraft(UUID id) {
        var draft = requests.findById(id).orElseGet(() -> newDraft(id));
        policy.require("request.draft", draft);
        return draft.details();
    }

    /** Keeps what is written so far; returns the version the next save must bring. */
    @Allowed("request.draft")
    public long saveDraft(UUID id, long version, RequestContent content) {
        var draft = require("request.draft", id);
        write(draft, version, content);
        return draft.version();
    }

    @Allowed("request.draft")
    public void discardDraft(UUID id) {
        requests.delete(require("request.draft", id));
    }

    /**
     * Submits the draft and gives its receipt. Submitting again, however often and from wherever, gives the same
     * receipt.
     */
    @Allowed("request.submit")
    public Receipt submit(UUID id, long version, RequestContent content) {
        var request = find(id);
        policy.require("request.submit", request);
        if (request.status() == RequestStatus.DRAFT) {
            write(request, version, content);
            enter(request, TimelineKind.SUBMITTED, request.details().firmName());
        }
        return receipt(request);
    }

    /** Records and submits a request for a firm that called, spoke in the hall, or filled in a sheet. */
    @Allowed("request.record")
    public Receipt record(UUID id, OnBehalf firm, RequestContent content) {
        var known = requests.findById(id);
        if (known.isPresent()) {
            return receipt(known.get());
        }
        var request = Request.onBehalf(id, firm, currentUser.get().id(), clock.instant());
        request.write(content, clock.instant());
        requests.saveAndFlush(request);
        enter(request, TimelineKind.RECORDED, firm.firmName());
        return receipt(request);
    }

    @Allowed("request.withdraw")
    public void withdraw(UUID id) {
        var request = require("request.withdraw", id);
        request.become(RequestStatus.WITHDRAWN, clock.instant());
        timeline.tell(id, TimelineKind.WITHDRAWN, request.details().firmName(), null);
        events.publishEvent(new RequestWithdrawn(id));
    }

    @Allowed("request.read")
    @Transactional(readOnly = true)
    public RequestDetails get(UUID id) {
        return require("request.read", id).details();
    }

    @Allowed("request.read")
    @Transactional(readOnly = true)
    public List<TimelineEntry> timeline(UUID id) {
        require("request.read", id);
        return timeline.of(id);
    }

    @Allowed("request.list")
    @Transactional(readOnly = true)
    public List<RequestSummary> list(RequestFilter filter, Pageable page) {
        return queries.page(filter, currentUser.get(), page);
    }

    @Allowed("request.list")
    @Transactional(readOnly = true)
    public long count(RequestFilter filter) {
        return queries.count(filter, currentUser.get());
    }

    /** Whether the person at the screen may do this act of the policy table to this request now. */
    @Allowed("request.read")
    @Transactional(readOnly = true)
    public boolean permits(String action, UUID id) {
        return policy.permits(action, require("request.read", id));
    }

    private Request newDraft(UUID id) {
        var person = currentUser.get();
        var enterpriseId = person.enterpriseId();
        if (enterpriseId == null) {
            throw new RuleViolation("request.error.noEnterprise");
        }
        var firm = enterprises.get(enterpriseId);
        return requests.saveAndFlush(Request.draft(id, enterpriseId, firm.name(), person.id(), clock.instant()));
    }

    private void write(Request request, long version, RequestContent content) {
        if (request.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Request.class, request.id());
        }
        request.write(content, clock.instant());
        requests.flush();
        searchIndex.update(request.details());
    }

    private void enter(Request request, TimelineKind kind, String firmName) {
        request.submit(nextReceipt(), clock.instant());
        requests.flush();
        searchIndex.update(request.details());
        timeline.tell(request.id(), kind, firmName, request.receipt());
        var content = request.content();
        events.publishEvent(new RequestSubmitted(
                request.id(), content.title(), content.matter(), content.wish(), content.confidential()));
    }

    private String nextReceipt() {
        var year = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE).getYear();
        return "HY%d-%05d".formatted(year, requests.nextReceipt());
    }

    private static Receipt receipt(Request request) {
        var details = request.details();
        return new Receipt(
                request.id(),
                Objects.requireNonNull(details.receipt(), "a submitted request has a receipt"),
                Objects.requireNonNull(details.submittedAt(), "a submitted request has its moment"));
    }

    private Request require(String action, UUID id) {
        var request = find(id);
        policy.require(action, request);
        return request;
    }

    private Request find(UUID id) {
        return requests.findById(id).orElseThrow(() -> new NotFound("request", id));
    }
}
