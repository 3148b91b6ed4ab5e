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
 * or is approved. An approved letter takes its number, is sealed and thereby final, and the firm can open it at once.
 * It is never changed again: a corrected letter supersedes it, or the leader withdraws it.
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
    private @Nullable UUID approvedBy;
    private @Nullable Instant approvedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable HeldUp heldUpBy;

    @Embedded
    private @Nullable DocumentNumber number;

    private @Nullable UUID signedBy;
    private @Nullable Instant signedAt;
    private @Nullable UUID supersedes;
    private @Nullable UUID withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

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

    /** Starts a new version of a letter that left the house, from its text; the old one stays as it is. */
    static Letter correcting(Letter old, RequestDetails request, UUID draftedBy, Instant now) {
        var letter = new Letter(request, old.departmentId, old.content, draftedBy, now);
        letter.supersedes = old.id;
        return letter;
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
        approvedBy = null;
        approvedAt = null;
        heldUpBy = null;
    }

    /** The leader signs; what is left to do is done by the portal. */
    void approve(UUID leaderId, Instant now) {
        become(LetterStatus.APPROVED, now);
        approvedBy = leaderId;
        approvedAt = now;
    }

    /** The leader signs, but other departments have to agree before anything else is done. */
    void askCoSigners(UUID leaderId, Instant now) {
        become(LetterStatus.CO_SIGNING, now);
        approvedBy = leaderId;
        approvedAt = now;
    }

    /** All agreed; the letter bears the day of the last signature. */
    void coSigned(Instant now) {
        become(LetterStatus.APPROVED, now);
        approvedAt = now;
    }

    /** Notes why the approved letter cannot be issued yet. */
    void holdUp(HeldUp by) {
        heldUpBy = by;
    }

    void sign(DocumentNumber documentNumber, Instant now) {
        become(LetterStatus.SIGNED, now);
        heldUpBy = null;
        number = documentNumber;
        signedBy = approvedBy;
        signedAt = now;
    }

    void deliver(Instant now) {
        become(LetterStatus.DELIVERED, now);
    }

    /** A corrected letter takes its place; a withdrawn one stays withdrawn. */
    void giveWay(Instant now) {
        if (status != LetterStatus.WITHDRAWN) {
            become(LetterStatus.SUPERSEDED, now);
        }
    }

    void withdraw(String reason, UUID leaderId, Instant now) {
        become(LetterStatus.WITHDRAWN, now);
        withdrawalReason = reason;
        withdrawnBy = leaderId;
        withdrawnAt = now;
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
        return number == null ? null : number.text();
    }

    @Nullable
    UUID approvedBy() {
        return approvedBy;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    HeldUp heldUpBy() {
        return heldUpBy;
    }

    @Nullable
    UUID supersedes() {
        return supersedes;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    String withdrawalReason() {
        return withdrawalReason;
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
