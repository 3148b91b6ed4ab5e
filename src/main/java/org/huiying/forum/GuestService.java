package org.huiying.forum;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.access.Allowed;
import org.huiying.access.Policy;
import org.huiying.department.DepartmentService;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to a forum, and who came. */
@Service
@Transactional
public class GuestService {

    private final Invitees invitations;
    private final Forums forums;
    private final AgendaItems agenda;
    private final EnterpriseService enterprises;
    private final DepartmentService departments;
    private final Policy policy;

    GuestService(
            Invitees invitations,
            Forums forums,
            AgendaItems agenda,
            EnterpriseService enterprises,
            DepartmentService departments,
            Policy policy) {
        this.invitations = invitations;
        this.forums = forums;
        this.agenda = agenda;
        this.enterprises = enterprises;
        this.departments = departments;
        this.policy = policy;
    }

    /** Invites many firms at once; those already invited stay as they are. */
    @Allowed("forum.invite")
    public void inviteFirms(UUID forumId, Collection<UUID> enterpriseIds) {
        require("forum.invite", forumId);
        var known = enterprises.getAll(enterpriseIds).keySet();
        if (!known.containsAll(enterpriseIds)) {
            throw new NotFound("enterprise", enterpriseIds);
        }
        known.forEach(enterpriseId -> invitations.inviteFirm(forumId, enterpriseId));
    }

    /** Invites a department, or gives one already invited another seat. */
    @Allowed("forum.invite")
    public void seatDepartment(UUID forumId, UUID departmentId, Seat seat) {
        if (seat == Seat.ASKING) {
            throw new IllegalArgumentException("Departments do not ask");
        }
        require("forum.invite", forumId);
        if (seat == Seat.SITTING_IN && agenda.existsByForumIdAndDepartmentId(forumId, departmentId)) {
            throw new RuleViolation("forum.error.answersAnItem");
        }
        seat(forumId, departmentId, seat);
    }

    /** Takes an invitation back, as long as nothing on the agenda needs the guest. */
    @Allowed("forum.withdrawInvitation")
    public void withdraw(UUID forumId, UUID invitationId) {
        require("forum.withdrawInvitation", forumId);
        var invitation = find(forumId, invitationId);
        if (agenda.existsByForumIdAndDepartmentId(forumId, invitation.unitId())
                || agenda.existsByForumIdAndEnterpriseId(forumId, invitation.unitId())) {
            throw new RuleViolation("forum.error.answersAnItem");
        }
        invitations.delete(invitation);
    }

    /** Notes how a guest took part; returns the version the next note must bring. */
    @Allowed("forum.noteAttendance")
    public long noteAttendance(
            UUID forumId, UUID invitationId, long version, @Nullable Attendance attendance, String names) {
        require("forum.noteAttendance", forumId);
        var invitation = find(forumId, invitationId);
        if (invitation.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Invitee.class, invitationId);
        }
        invitation.note(attendance, names);
        invitations.flush();
        return invitation.version();
    }

    /** Everybody not noted yet was there, or sat in. */
    @Allowed("forum.noteAttendance")
    public void noteRestPresent(UUID forumId) {
        require("forum.noteAttendance", forumId);
        invitations.findByForumId(forumId).forEach(Invitee::assumePresent);
    }

    /** Every guest: firms first, then departments that answer, then those that sit in; each group by name. */
    @Allowed("forum.readGuests")
    @Transactional(readOnly = true)
    public List<Guest> guests(UUID forumId) {
        require("forum.readGuests", forumId);
        var invited = invitations.findByForumId(forumId);
        var names = names(invited.stream().map(Invitee::unitId).collect(Collectors.toSet()));
        return invited.stream()
                .map(invitation -> invitation.guest(names.getOrDefault(invitation.unitId(), "")))
                .sorted(Comparator.comparing(Guest::seat).thenComparing(Guest::unitName))
                .toList();
    }

    void seat(UUID forumId, UUID departmentId, Seat seat) {
        invitations
                .findByForumIdAndDepartmentId(forumId, departmentId)
                .ifPresentOrElse(
                        invitation -> invitation.seat(seat),
                        () -> invitations.save(Invitee.ofDepartment(
                                forumId, departments.get(departmentId).id(), seat)));
    }

    private Map<UUID, String> names(Set<UUID> unitIds) {
        var names = new HashMap<UUID, String>();
        enterprises.getAll(unitIds).forEach((id, firm) -> names.put(id, firm.name()));
        departments.getAll(unitIds).forEach((id, department) -> names.put(id, department.name()));
        return names;
    }

    private void require(String action, UUID forumId) {
        policy.require(action, forums.findById(forumId).orElseThrow(() -> new NotFound("forum", forumId)));
    }

    private Invitee find(UUID forumId, UUID invitationId) {
        return invitations
                .findById(invitationId)
                .filter(invitation -> invitation.forumId().equals(forumId))
                .orElseThrow(() -> new NotFound("invitation", invitationId));
    }
}
