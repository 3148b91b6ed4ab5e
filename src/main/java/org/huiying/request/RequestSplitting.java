package org.huiying.request;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.access.Policy;
import org.huiying.attachment.AttachmentCopies;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Splits a request that holds several matters into one request for each, with a receipt, a story and an end of its own;
 * and takes that back while nobody has begun to handle a part.
 */
@Service
@Transactional
public class RequestSplitting {

    private static final int MOST_PARTS = 5;

    private final Requests requests;
    private final RequestEntry entry;
    private final Timeline timeline;
    private final AttachmentCopies attachments;
    private final Policy policy;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestSplitting(
            Requests requests,
            RequestEntry entry,
            Timeline timeline,
            AttachmentCopies attachments,
            Policy policy,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.entry = entry;
        this.timeline = timeline;
        this.attachments = attachments;
        this.policy = policy;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Splits the request. The same parts again are the parts it has already.
     *
     * @param parts what each part says, by the id it is to have, in their order; firm, contact, forum, confidentiality
     *     and files are those of the whole
     * @throws RuleViolation if there are fewer than two parts or too many, if one is incomplete, or if the request was
     *     split into others before
     */
    @Allowed("request.split")
    public List<Receipt> split(UUID id, Map<UUID, RequestContent> parts) {
        var whole = hold("request.split", id);
        if (whole.status() == RequestStatus.SPLIT) {
            return receiptsOf(whole, parts);
        }
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            throw new RuleViolation("request.error.parts", MOST_PARTS);
        }
        whole.become(RequestStatus.SPLIT, clock.instant());
        var receipts = parts.entrySet().stream()
                .map(part -> enter(whole, part.getKey(), part.getValue()))
                .toList();
        timeline.tell(id, TimelineKind.SPLIT, null, numbers(receipts));
        events.publishEvent(new RequestSplit(id, clock.instant()));
        return receipts;
    }

    /**
     * Withdraws the parts; the request is whole again and waits for the organiser.
     *
     * @throws RuleViolation if a department has signed for a part, or a part has ended otherwise
     */
    @Allowed("request.rejoin")
    public void rejoin(UUID id) {
        var whole = hold("request.rejoin", id);
        var number = RequestEntry.receipt(whole).number();
        for (var part : requests.findBySplitFromIdOrderByReceipt(id)) {
            withdraw(part, number);
        }
        whole.rejoin(clock.instant());
        timeline.tell(id, TimelineKind.REJOINED, null, number);
    }

    private Receipt enter(Request whole, UUID partId, RequestContent said) {
        var content = whole.content().part(said.title(), said.matter(), said.wish());
        content.mustBeComplete();
        var part = requests.saveAndFlush(
                whole.part(partId, content, currentUser.get().id(), clock.instant()));
        attachments.copy(RequestService.ATTACHMENT_OWNER, whole.id(), partId);
        entry.enter(part, TimelineKind.PART_OF, RequestEntry.receipt(whole).number());
        return RequestEntry.receipt(part);
    }

    private void withdraw(Request part, String receiptOfWhole) {
        if (part.status() == RequestStatus.WITHDRAWN) {
            return;
        }
        if (part.status() != RequestStatus.SUBMITTED && part.status() != RequestStatus.ASSIGNED) {
            throw new RuleViolation(
                    "request.error.partUnderWay", RequestEntry.receipt(part).number());
        }
        part.become(RequestStatus.WITHDRAWN, clock.instant());
        timeline.tell(part.id(), TimelineKind.REJOINED, null, receiptOfWhole);
        events.publishEvent(new RequestWithdrawn(part.id()));
    }

    private List<Receipt> receiptsOf(Request whole, Map<UUID, RequestContent> parts) {
        var known = requests.findBySplitFromIdOrderByReceipt(whole.id()).stream()
                .filter(part -> part.status() != RequestStatus.WITHDRAWN)
                .toList();
        if (!known.stream().map(Request::id).collect(Collectors.toSet()).equals(parts.keySet())) {
            throw new RuleViolation("request.error.splitMeanwhile");
        }
        return known.stream().map(RequestEntry::receipt).toList();
    }

    private Request hold(String action, UUID id) {
        var request = entry.hold(id).orElseThrow(() -> new NotFound("request", id));
        policy.require(action, request);
        return request;
    }

    private static String numbers(List<Receipt> receipts) {
        return receipts.stream().map(Receipt::number).collect(Collectors.joining(", "));
    }
}
