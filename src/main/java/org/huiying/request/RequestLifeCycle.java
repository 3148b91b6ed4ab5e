package org.huiying.request;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.Policy;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What officials do to a request, step by step. Handling and letter call it inside their own transaction; each step
 * asks the policy table with the request's own state.
 */
@Service
@Transactional
public class RequestLifeCycle {

    private final Requests requests;
    private final Timeline timeline;
    private final Policy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestLifeCycle(
            Requests requests, Timeline timeline, Policy policy, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.timeline = timeline;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** Does not accept the request. Both sentences go to the firm. */
    @Allowed("request.decline")
    public void decline(UUID id, String reason, String guidance) {
        if (reason.isBlank() || guidance.isBlank()) {
            throw new RuleViolation("request.error.declineIncomplete");
        }
        var request = require("request.decline", id);
        request.decline(reason.strip(), guidance.strip(), clock.instant());
        timeline.tell(id, TimelineKind.DECLINED, null, reason.strip());
        events.publishEvent(new RequestDeclined(id));
    }

    /** Hands the request to one lead and any co-handlers, for the first time or after a return. */
    @Allowed("request.assign")
    public void assign(UUID id, UUID leadDepartmentId, Set<UUID> coHandlerIds, String departmentNames) {
        require("request.assign", id).assign(leadDepartmentId, coHandlerIds, clock.instant());
        timeline.tell(id, TimelineKind.DISPATCHED, departmentNames, null);
    }

    /** Hands the request to one department by the organiser's order for its catalogue entry, without its being read. */
    @Allowed("request.assign")
    public void assignAutomatically(UUID id, UUID leadDepartmentId, String departmentName, String entryName) {
        require("request.assign", id).assign(leadDepartmentId, Set.of(), clock.instant());
        timeline.tell(id, TimelineKind.DISPATCHED_AUTOMATICALLY, departmentName, entryName);
    }

    /** Takes the request back from a department that has not signed for it; it waits for the organiser as before. */
    @Allowed("request.recall")
    public void recall(UUID id, String departmentName) {
        require("request.recall", id).recall(clock.instant());
        timeline.tell(id, TimelineKind.RECALLED, departmentName, null);
    }

    /** The lead department signs for the request. */
    @Allowed("request.signFor")
    public void signFor(UUID id, String departmentName) {
        step("request.signFor", id, RequestStatus.HANDLING);
        timeline.tell(id, TimelineKind.SIGNED_FOR, departmentName, null);
    }

    /** The lead department gives the request back; the organiser decides where it goes. */
    @Allowed("request.return")
    public void giveBack(UUID id, String departmentName, String reason) {
        step("request.return", id, RequestStatus.RETURNED);
        timeline.tellOfficials(id, TimelineKind.RETURNED, departmentName, reason);
    }

    /** The draft reply goes to the leader. */
    @Allowed("request.proposeReply")
    public void proposeReply(UUID id, String departmentName) {
        step("request.proposeReply", id, RequestStatus.REPLY_APPROVAL);
        timeline.tellOfficials(id, TimelineKind.DRAFT_SENT_TO_REVIEW, departmentName, null);
        events.publishEvent(new ReplyProposed(id, clock.instant()));
    }

    /** The leader sends the draft back. */
    @Allowed("request.sendBackReply")
    public void sendBackReply(UUID id, String departmentName, @Nullable String remark) {
        step("request.sendBackReply", id, RequestStatus.HANDLING);
        timeline.tellOfficials(id, TimelineKind.DRAFT_SENT_BACK, departmentName, remark);
    }

    /** The leader has signed, but the letter has to wait for its number and seal. */
    @Allowed("request.approveReply")
    public void approveReply(UUID id, String departmentName) {
        require("request.approveReply", id);
        timeline.tellOfficials(id, TimelineKind.REPLY_APPROVED, departmentName, null);
    }

    /** The signed letter answers the request. */
    @Allowed("request.reply")
    public void reply(UUID id, String departmentName, String documentNumber) {
        step("request.reply", id, RequestStatus.REPLIED);
        timeline.tell(id, TimelineKind.REPLIED, departmentName, documentNumber);
        events.publishEvent(new RequestReplied(id, clock.instant()));
    }

    /** A corrected letter goes to the leader; until it is signed the letter in force answers the request. */
    @Allowed("request.proposeCorrection")
    public void proposeCorrection(UUID id, String departmentName) {
        require("request.proposeCorrection", id);
        timeline.tellOfficials(id, TimelineKind.DRAFT_SENT_TO_REVIEW, departmentName, null);
        events.publishEvent(new ReplyProposed(id, clock.instant()));
    }

    /** The leader sends the corrected letter back. */
    @Allowed("request.sendBackCorrection")
    public void sendBackCorrection(UUID id, String departmentName, @Nullable String remark) {
        require("request.sendBackCorrection", id);
        timeline.tellOfficials(id, TimelineKind.DRAFT_SENT_BACK, departmentName, remark);
    }

    /** A corrected letter takes the place of the one that answered the request. */
    @Allowed("request.correctReply")
    public void correctReply(UUID id, String departmentName, String documentNumber) {
        require("request.correctReply", id);
        timeline.tell(id, TimelineKind.REPLY_CORRECTED, departmentName, documentNumber);
        events.publishEvent(new ReplyCorrected(id, clock.instant()));
    }

    /** The letter that answered the request is withdrawn: the lead department has to answer anew. */
    @Allowed("request.withdrawReply")
    public void withdrawReply(UUID id, String departmentName, String reason) {
        step("request.withdrawReply", id, RequestStatus.HANDLING);
        timeline.tell(id, TimelineKind.REPLY_WITHDRAWN, departmentName, reason);
        events.publishEvent(new ReplyWithdrawn(id, clock.instant()));
    }

    /** Puts the request on a forum's list, or takes it off when the forum is null. */
    @Allowed("request.moveToForum")
    public void moveToForum(UUID id, @Nullable UUID forumId) {
        require("request.moveToForum", id).moveToForum(forumId, clock.instant());
    }

    private void step(String action, UUID id, RequestStatus next) {
        require(action, id).become(next, clock.instant());
    }

    private Request require(String action, UUID id) {
        var request = requests.findById(id).orElseThrow(() -> new NotFound("request", id));
        policy.require(action, request);
        return request;
    }
}
