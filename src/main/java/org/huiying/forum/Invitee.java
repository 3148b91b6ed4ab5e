package org.huiying.forum;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.huiying.access.Person;
import org.jspecify.annotations.Nullable;

/** One firm or department invited to one forum, and how it took part. */
@Entity
@Table(name = "forum_invitation")
class Invitee {

    private static final int NAMES_LIMIT = 200;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID forumId;
    private @Nullable UUID enterpriseId;
    private @Nullable UUID departmentId;

    @Enumerated(EnumType.STRING)
    private Seat seat;

    @Enumerated(EnumType.STRING)
    private @Nullable Attendance attendance;

    private String names = "";

    @SuppressWarnings("NullAway.Init")
    protected Invitee() {}

    private Invitee(UUID forumId, @Nullable UUID enterpriseId, @Nullable UUID departmentId, Seat seat) {
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.enterpriseId = enterpriseId;
        this.departmentId = departmentId;
        this.seat = seat;
    }

    static Invitee ofFirm(UUID forumId, UUID enterpriseId) {
        return new Invitee(forumId, enterpriseId, null, Seat.ASKING);
    }

    static Invitee ofDepartment(UUID forumId, UUID departmentId, Seat seat) {
        return new Invitee(forumId, null, departmentId, seat);
    }

    void seat(Seat changed) {
        seat = changed;
    }

    void note(@Nullable Attendance noted, String people) {
        names = Wording.optional(people, NAMES_LIMIT, "forum.error.names");
        attendance = noted;
    }

    /** Nobody excused them, so they were there. */
    void assumePresent() {
        if (attendance == null) {
            attendance = seat == Seat.SITTING_IN ? Attendance.SITTING_IN : Attendance.PRESENT;
        }
    }

    boolean isFor(Person person) {
        return person.isOfEnterprise(enterpriseId) || person.isOfDepartment(departmentId);
    }

    UUID id() {
        return id;
    }

    UUID forumId() {
        return forumId;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Seat seat() {
        return seat;
    }

    @Nullable
    UUID departmentId() {
        return departmentId;
    }

    /** The firm or the department. */
    UUID unitId() {
        return Objects.requireNonNull(enterpriseId == null ? departmentId : enterpriseId, "one of the two is there");
    }

    Guest guest(String unitName) {
        return new Guest(id, version(), unitId(), unitName, seat, attendance, names);
    }
}
