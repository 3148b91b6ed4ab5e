package org.huiying.handling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huiying.access.Governed;
import org.huiying.access.Person;
import org.huiying.access.Relation;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One department's part in one request: it signs for it and handles it, or returns it with a reason. The due dates are
 * frozen when it is dispatched.
 */
@Entity
class Assignment implements Governed {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID requestId;
    private UUID departmentId;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status = AssignmentStatus.TO_SIGN;

    private Instant dispatchedAt;
    private LocalDate signDue;
    private LocalDate replyDue;
    private @Nullable Instant signedAt;
    private @Nullable Instant endedAt;
    private @Nullable String returnReason;
    private @Nullable UUID proposedDepartmentId;
    private @Nullable String opinion;
    private boolean automatic;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(UUID requestId, UUID departmentId, Part part, DueDates due, Instant now) {
        this.id = UUID.randomUUID();
        this.requestId = requestId;
        this.departmentId = departmentId;
        this.part = part;
        this.signDue = due.sign();
        this.replyDue = due.reply();
        this.dispatchedAt = now;
    }

    /** One that comes of the organiser's standing order, not of a person's reading. */
    static Assignment automatic(UUID requestId, UUID departmentId, DueDates due, Instant now) {
        var assignment = new Assignment(requestId, departmentId, Part.LEAD, due, now);
        assignment.automatic = true;
        return assignment;
    }

    void signFor(Instant now) {
        become(AssignmentStatus.HANDLING);
        signedAt = now;
    }

    void giveBack(String reason, @Nullable UUID rightDepartmentId, Instant now) {
        become(AssignmentStatus.RETURNED);
        returnReason = reason;
        proposedDepartmentId = rightDepartmentId;
        endedAt = now;
    }

    /** A co-handler says what it has to say. */
    void giveOpinion(String text, Instant now) {
        become(AssignmentStatus.DONE);
        opinion = text;
        endedAt = now;
    }

    void finish(Instant now) {
        become(AssignmentStatus.DONE);
        endedAt = now;
    }

    void end(Instant now) {
        become(AssignmentStatus.ENDED);
        endedAt = now;
    }

    private void become(AssignmentStatus next) {
        if (!status.canBecome(next)) {
            throw new RuleViolation("handling.error.transition", status, next);
        }
        status = next;
    }

    boolean isOpen() {
        return status.isOpen();
    }

    boolean isLead() {
        return part == Part.LEAD;
    }

    boolean isAutomatic() {
        return automatic;
    }

    UUID requestId() {
        return requestId;
    }

    UUID departmentId() {
        return departmentId;
    }

    AssignmentStatus status() {
        return status;
    }

    @Override
    public boolean relates(Relation relation, Person person) {
        return switch (relation) {
            case ANY -> true;
            case OWN_ENTERPRISE, INVITED -> false;
            case OWN_DEPARTMENT -> person.isOfDepartment(departmentId);
            case LEAD_DEPARTMENT -> isLead() && person.isOfDepartment(departmentId);
        };
    }

    @Override
    public String state() {
        return status.name();
    }

    AssignmentDetails details() {
        return new AssignmentDetails(
                id,
                requestId,
                departmentId,
                part,
                status,
                dispatchedAt,
                signDue,
                replyDue,
                signedAt,
                endedAt,
                returnReason,
                proposedDepartmentId,
                opinion,
                automatic);
    }
}
