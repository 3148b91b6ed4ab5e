package org.huiying.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PortalTest
class GuestServiceTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private ForumService forums;

    @Autowired
    private ForumLifeCycle lifeCycle;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private GuestService invitations;

    @Test
    void manyFirmsAreInvitedAtOnceAndNoneTwice() {
        var first = data.enterprise();
        var second = data.enterprise();
        var forum = planned();
        invitations.inviteFirms(forum, List.of(first));

        invitations.inviteFirms(forum, List.of(first, second));

        assertThat(invitations.guests(forum)).extracting(Guest::unitId).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void anUnknownFirmInvitesNobody() {
        var known = data.enterprise();
        var forum = planned();

        assertThatThrownBy(() -> invitations.inviteFirms(forum, List.of(known, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThat(invitations.guests(forum)).isEmpty();
    }

    @Test
    void aDepartmentChangesItsSeat() {
        var department = data.department(DepartmentKind.COMMERCE);
        var forum = planned();
        invitations.seatDepartment(forum, department, Seat.SITTING_IN);

        invitations.seatDepartment(forum, department, Seat.ANSWERING);

        assertThat(invitations.guests(forum)).extracting(Guest::seat).containsExactly(Seat.ANSWERING);
    }

    @Test
    void whoeverTheAgendaNeedsStaysInvited() {
        var firm = data.enterprise();
        var department = data.department(DepartmentKind.TAX);
        var request = data.dispatchedRequest(firm, department);
        var forum = planned();
        lifeCycle.collect(forum);
        invitations.inviteFirms(forum, List.of(firm));
        agenda.add(forum, request);

        assertThat(invitations.guests(forum))
                .hasSize(2)
                .allSatisfy(guest -> assertThatThrownBy(() -> invitations.withdraw(forum, guest.invitationId()))
                        .isInstanceOf(RuleViolation.class));
        assertThatThrownBy(() -> invitations.seatDepartment(forum, department, Seat.SITTING_IN))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void anInvitationIsWithdrawn() {
        var firm = data.enterprise();
        var forum = planned();
        invitations.inviteFirms(forum, List.of(firm));

        invitations.withdraw(forum, invitations.guests(forum).getFirst().invitationId());

        assertThat(invitations.guests(forum)).isEmpty();
    }

    @Test
    void attendanceIsNotedWithNamesAndTheRestIsAssumedPresent() {
        var absent = data.enterprise();
        var present = data.enterprise();
        var listening = data.department(DepartmentKind.DRC);
        var forum = live(List.of(absent, present));
        invitations.seatDepartment(forum, listening, Seat.SITTING_IN);
        var guest = guest(forum, absent);
        invitations.noteAttendance(forum, guest.invitationId(), guest.version(), Attendance.EXCUSED, "王小果");

        invitations.noteRestPresent(forum);

        assertThat(guest(forum, absent).attendance()).isEqualTo(Attendance.EXCUSED);
        assertThat(guest(forum, absent).names()).isEqualTo("王小果");
        assertThat(guest(forum, present).attendance()).isEqualTo(Attendance.PRESENT);
        assertThat(guest(forum, listening).attendance()).isEqualTo(Attendance.SITTING_IN);
    }

    @Test
    void theSecondWhoNotesAttendanceIsTold() {
        var firm = data.enterprise();
        var forum = live(List.of(firm));
        var guest = guest(forum, firm);
        invitations.noteAttendance(forum, guest.invitationId(), guest.version(), Attendance.PRESENT, "甲");

        assertThatThrownBy(() -> invitations.noteAttendance(
                        forum, guest.invitationId(), guest.version(), Attendance.EXCUSED, "乙"))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    private Guest guest(UUID forum, UUID unit) {
        return invitations.guests(forum).stream()
                .filter(guest -> guest.unitId().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private UUID planned() {
        people.signInOrganiser();
        var id = UUID.randomUUID();
        forums.plan(id, ForumPlans.plan("外贸企业座谈会"));
        return id;
    }

    private UUID live(List<UUID> firms) {
        var receipt = data.submittedRequest(firms.getFirst());
        var forum = planned();
        invitations.inviteFirms(forum, firms);
        lifeCycle.collect(forum);
        agenda.add(forum, receipt.requestId());
        lifeCycle.setAgenda(forum);
        lifeCycle.begin(forum);
        return forum;
    }
}
