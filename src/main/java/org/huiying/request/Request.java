package org.huiying.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.huiying.access.Governed;
import org.huiying.access.Person;
import org.huiying.access.Relation;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One question of one firm. It starts as a draft that saves itself, gets its receipt number when submitted, is accepted
 * and assigned by the organiser, handled by one lead department, and replied to by a signed letter. The organiser may
 * decline it, the firm may withdraw it, a department may return it.
 */
@Entity
class Request implements Governed {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable String receipt;

    @Embedded
    private RequestingFirm firm;

    private UUID raisedBy;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    private RequestContent content = RequestContent.EMPTY;

    private @Nullable UUID batchId;

    @Enumerated(EnumType.STRING)
    private RequestStatus status = RequestStatus.DRAFT;

    private @Nullable String declineReason;
    private @Nullable String declineGuidance;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant submittedAt;
    private @Nullable UUID leadDepartmentId;
    private @Nullable UUID splitFromId;

    @ElementCollection
    @CollectionTable(name = "request_department", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "department_id")
    private Set<UUID> departmentIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Request() {}

    private Request(UUID id, Channel channel, RequestingFirm firm, UUID raisedBy, Instant now) {
        this.id = id;
        this.channel = channel;
        this.firm = firm;
        this.raisedBy = raisedBy;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Starts a request a representative writes. */
    static Request draft(UUID id, RequestingFirm firm, UUID raisedBy, Instant now) {
        return new Request(id, Channel.WEB, firm, raisedBy, now);
    }

    /** Starts a request the organiser records for a firm that called, spoke in the hall or filled in a sheet. */
    static Request onBehalf(UUID id, OnBehalf recorded, UUID raisedBy, Instant now) {
        var request = new Request(id, recorded.channel(), RequestingFirm.of(recorded), raisedBy, now);
        request.batchId = recorded.batchId();
        return request;
    }

    /** Starts a request about one of the matters this one holds. */
    Request part(UUID partId, RequestContent matter, UUID by, Instant now) {
        var part = new Request(partId, channel, firm, by, now);
        part.splitFromId = id;
        part.write(matter, now);
        return part;
    }

    void write(RequestContent written, Instant now) {
        written.mustFit();
        content = written;
        updatedAt = now;
    }

    void submit(String receiptNumber, Instant now) {
        content.mustBeComplete();
        become(RequestStatus.SUBMITTED, now);
        receipt = receiptNumber;
        submittedAt = now;
    }

    void decline(String reason, String guidance, Instant now) {
        become(RequestStatus.DECLINED, now);
        declineReason = reason;
        declineGuidance = guidance;
    }

    /** Hands the request to its departments; a submitted one is thereby accepted. */
    void assign(UUID lead, Set<UUID> coHandlers, Instant now) {
        if (status == RequestStatus.SUBMITTED) {
            become(RequestStatus.ACCEPTED, now);
        }
        become(RequestStatus.ASSIGNED, now);
        leadDepartmentId = lead;
        departmentIds.clear();
        departmentIds.addAll(coHandlers);
        departmentIds.add(lead);
    }

    /** Takes the request back from departments that have not signed for it, as if it had never been handed to them. */
    void recall(Instant now) {
        become(RequestStatus.SUBMITTED, now);
        leadDepartmentId = null;
        departmentIds.clear();
    }

    /** Puts the parts together again: it waits for the organiser as it did before. */
    void rejoin(Instant now) {
        become(leadDepartmentId == null ? RequestStatus.SUBMITTED : RequestStatus.RETURNED, now);
    }

    void become(RequestStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new RuleViolation("request.error.transition", status, next);
        }
        status = next;
        updatedAt = now;
    }

    void moveToForum(@Nullable UUID forum, Instant now) {
        content = content.forForum(forum);
        updatedAt = now;
    }

    @Override
    public boolean relates(Relation relation, Person person) {
        return switch (relation) {
            case ANY -> true;
            case OWN_ENTERPRISE -> person.isOfEnterprise(firm.enterpriseId());
            case LEAD_DEPARTMENT -> person.isOfDepartment(leadDepartmentId);
            case OWN_DEPARTMENT -> person.departmentId() != null && departmentIds.contains(person.departmentId());
            case INVITED -> false;
        };
    }

    @Override
    public String state() {
        return status.name();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    RequestStatus status() {
        return status;
    }

    @Nullable
    String receipt() {
        return receipt;
    }

    @Nullable
    UUID splitFromId() {
        return splitFromId;
    }

    @Nullable
    UUID enterpriseId() {
        return firm.enterpriseId();
    }

    RequestContent content() {
        return content;
    }

    RequestDetails details() {
        return new RequestDetails(
                id,
                version(),
                receipt,
                status,
                firm.enterpriseId(),
                firm.firmName(),
                firm.contactName(),
                firm.contactPhone(),
                channel,
                content,
                submittedAt,
                updatedAt,
                leadDepartmentId,
                Set.copyOf(departmentIds),
                declineReason,
                declineGuidance);
    }
}
