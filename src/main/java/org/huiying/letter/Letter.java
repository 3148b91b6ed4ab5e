package org.huiying.letter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.huiying.request.RequestDetails;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The lead department's answer to one request. It is drafted, goes to the leader for review, comes back with a remark
 * or is signed; signing gives it its number and makes it final, and the firm can open it at once.
 */
@Entity
class Letter {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID requestId;
    private UUID departmentId;

    @Enumerated(EnumType.STRING)
    private LetterStatus status = LetterStatus.DRAFTED;

    private String addressee;

    @Embedded
    private LetterContent content;

    private UUID draftedBy;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant sentToReviewAt;
    private @Nullable String number;
    private @Nullable UUID signedBy;
    private @Nullable Instant signedAt;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    private Letter(RequestDetails request, UUID departmentId, LetterContent content, UUID draftedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.requestId = request.id();
        this.departmentId = departmentId;
        this.addressee = request.firmName();
        this.content = content;
        this.draftedBy = draftedBy;
        this.createdAt = now;
        this.updatedAt = now;
    }

    static Letter draft(RequestDetails request, UUID departmentId, LetterContent content, UUID draftedBy, Instant now) {
        return new Letter(request, departmentId, content, draftedBy, now);
    }

    void write(LetterContent text, Instant now) {
        text.mustFit();
        content = text;
        updatedAt = now;
    }

    void sendToReview(Instant now) {
        become(LetterStatus.IN_REVIEW, now);
        sentToReviewAt = now;
    }

    void sendBack(Instant now) {
        become(LetterStatus.DRAFTED, now);
    }

    void sign(String documentNumber, UUID leaderId, Instant now) {
        become(LetterStatus.SIGNED, now);
        number = documentNumber;
        signedBy = leaderId;
        signedAt = now;
    }

    void deliver(Instant now) {
        become(LetterStatus.DELIVERED, now);
    }

    private void become(LetterStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new RuleViolation("letter.error.transition", status, next);
        }
        status = next;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID requestId() {
        return requestId;
    }

    UUID departmentId() {
        return departmentId;
    }

    LetterStatus status() {
        return status;
    }

    String addressee() {
        return addressee;
    }

    LetterContent content() {
        return content;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    Instant sentToReviewAt() {
        return sentToReviewAt;
    }
}
