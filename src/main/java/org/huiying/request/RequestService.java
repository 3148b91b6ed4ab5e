package org.huiying.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.access.Policy;
import org.huiying.attachment.AttachmentService;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the firm does with its requests, and how everybody finds and reads them. */
@Service
@Transactional
public class RequestService {

    /** Under this word files hang on a request. */
    public static final String ATTACHMENT_OWNER = "REQUEST";

    private final Requests requests;
    private final RequestEntry entry;
    private final RequestQueries queries;
    private final Timeline timeline;
    private final AttachmentService attachments;
    private final Policy policy;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestService(
            Requests requests,
            RequestEntry entry,
            RequestQueries queries,
            Timeline timeline,
            AttachmentService attachments,
            Policy policy,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.entry = entry;
        this.queries = queries;
        this.timeline = timeline;
        this.attachments = attachments;
        this.policy = policy;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the draft with this id, making it if the caller has just chosen the id. */
    @Allowed("request.draft")
    public RequestDetails openDraft(UUID id) {
        var draft = entry.holdOrDraft(id);
        policy.require("request.draft", draft);
        return draft.details();
    }

    /**
     * Keeps what is written so far, making the draft at the first save, which brings version 0; returns the version the
     * next save must bring.
     */
    @Allowed("request.draft")
    public long saveDraft(UUID id, long version, RequestContent content) {
        var draft = entry.holdOrDraft(id);
        policy.require("request.draft", draft);
        entry.write(draft, version, content);
        return draft.version();
    }

    /** Throws a draft away with its files; one that is gone already is fine. */
    @Allowed("request.draft")
    public void discardDraft(UUID id) {
        entry.hold(id).ifPresent(draft -> {
            policy.require("request.draft", draft);
            attachments.removeAll(id, ATTACHMENT_OWNER);
            requests.delete(draft);
        });
    }

    /**
     * Submits the draft and gives its receipt. Submitting again, however often and from wherever, gives the same
     * receipt.
     *
     * @throws RuleViolation if something is missing, or if it was submitted before with another text
     */
    @Allowed("request.submit")
    public Receipt submit(UUID id, long version, RequestContent content) {
        var request = entry.holdOrDraft(id);
        policy.require("request.submit", request);
        if (request.status() == RequestStatus.DRAFT) {
            entry.mustCollect(content.forumId(), request);
            entry.write(request, version, content);
            entry.enter(request, TimelineKind.SUBMITTED);
        } else if (!request.content().saysTheSameAs(content)) {
            throw new RuleViolation(
                    "request.error.alreadySubmitted",
                    RequestEntry.receipt(request).number());
        }
        return RequestEntry.receipt(request);
    }

    /** Records and submits a request for a firm that called, spoke in the hall, or filled in a sheet. */
    @Allowed("request.record")
    public Receipt record(UUID id, OnBehalf firm, RequestContent content) {
        var known = entry.hold(id);
        known.ifPresent(request -> policy.require("request.read", request));
        var request = known.orElseGet(() -> entry.recorded(id, firm, content));
        if (request.status() == RequestStatus.DRAFT) {
            entry.enter(request, TimelineKind.RECORDED);
        }
        return RequestEntry.receipt(request);
    }

    @Allowed("request.withdraw")
    public void withdraw(UUID id) {
        var request = require("request.withdraw", id);
        request.become(RequestStatus.WITHDRAWN, clock.instant());
        timeline.tell(id, TimelineKind.WITHDRAWN, request.details().firmName(), null);
        events.publishEvent(new RequestWithdrawn(id));
    }

    /** The request with this id, or empty if the id is not in use yet. */
    @Allowed("request.read")
    @Transactional(readOnly = true)
    public Optional<RequestDetails> find(UUID id) {
        return requests.findById(id).map(request -> {
            policy.require("request.read", request);
            return request.details();
        });
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

    private Request require(String action, UUID id) {
        var request = requests.findById(id).orElseThrow(() -> new NotFound("request", id));
        policy.require(action, request);
        return request;
    }
}
