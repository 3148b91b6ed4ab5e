package org.huiying.forum;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huiying.access.Governed;
import org.huiying.access.Person;
import org.huiying.access.Relation;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One face-to-face forum. It is planned, collects requests from invited firms, gets its agenda, is held, and ends in
 * issued minutes; issued minutes may be taken up again and issued anew.
 */
@Entity
class Forum implements Governed {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    private ForumPlan plan;

    @Enumerated(EnumType.STRING)
    private ForumStatus status = ForumStatus.PLANNED;

    private UUID plannedBy;
    private Instant createdAt;

    /** Read only: guests are invited one by one, without touching the version of the plan. */
    @OneToMany
    @JoinColumn(name = "forumId", insertable = false, updatable = false)
    private List<Invitee> invitations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Forum() {}

    Forum(UUID id, ForumPlan plan, UUID plannedBy, Instant now) {
        this.id = id;
        this.plan = plan;
        this.plannedBy = plannedBy;
        this.createdAt = now;
    }

    void plan(ForumPlan changed) {
        plan = changed;
    }

    void become(ForumStatus next) {
        if (!status.canBecome(next)) {
            throw new RuleViolation("forum.error.transition", status, next);
        }
        status = next;
    }

    @Override
    public boolean relates(Relation relation, Person person) {
        return relation == Relation.ANY
                || relation == Relation.INVITED
                        && invitations.stream().anyMatch(invitation -> invitation.isFor(person));
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

    ForumStatus status() {
        return status;
    }

    ForumPlan plan() {
        return plan;
    }

    ForumDetails details() {
        return new ForumDetails(id, version(), status, plan);
    }
}
