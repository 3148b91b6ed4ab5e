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
import org.springframework.data.domain.PageRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ForumServiceTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private ForumService forums;

    @Autowired
    private ForumLifeCycle lifeCycle;

    @Autowired
    private GuestService invitations;

    @Test
    void planningTwiceIsPlanningOnce() {
        var forum = planned();

        forums.plan(forum, ForumPlans.plan("另一个名称"));

        assertThat(forums.get(forum).title()).isEqualTo("外贸企业座谈会");
    }

    @Test
    void theSecondEditorIsTold() {
        var forum = planned();
        var version = forums.get(forum).version();
        forums.edit(forum, version, ForumPlans.plan("先保存的名称"));

        assertThatThrownBy(() -> forums.edit(forum, version, ForumPlans.plan("后保存的名称")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThat(forums.get(forum).title()).isEqualTo("先保存的名称");
    }

    @Test
    void invitingDoesNotDisturbTheEditorOfThePlan() {
        var firm = data.enterprise();
        var forum = planned();
        var version = forums.get(forum).version();

        invitations.inviteFirms(forum, List.of(firm));

        forums.edit(forum, version, ForumPlans.plan("改过的名称"));
        assertThat(forums.get(forum).title()).isEqualTo("改过的名称");
    }

    @Test
    void guestsSeeTheForumOnceItCollects() {
        var firm = data.enterprise();
        var department = data.department(DepartmentKind.CUSTOMS);
        var forum = planned();
        invitations.inviteFirms(forum, List.of(firm));
        invitations.seatDepartment(forum, department, Seat.SITTING_IN);

        people.signInRepresentative(firm);
        assertThat(listed()).doesNotContain(forum);
        people.signInOrganiser();
        lifeCycle.collect(forum);

        people.signInRepresentative(firm);
        assertThat(listed()).contains(forum);
        people.signInClerk(department);
        assertThat(listed()).contains(forum);
        assertThat(forums.get(forum).status()).isEqualTo(ForumStatus.COLLECTING);
    }

    @Test
    void whoeverIsNotInvitedLearnsNothing() {
        var firm = data.enterprise();
        var forum = planned();
        lifeCycle.collect(forum);

        people.signInRepresentative(firm);

        assertThat(listed()).doesNotContain(forum);
        assertThatThrownBy(() -> forums.get(forum)).isInstanceOf(NotFound.class);
    }

    @Test
    void guestsPlanNothing() {
        var firm = data.enterprise();
        var forum = planned();

        people.signInRepresentative(firm);

        assertThatThrownBy(() -> forums.plan(UUID.randomUUID(), ForumPlans.plan("座谈会")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> invitations.inviteFirms(forum, List.of(firm)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> lifeCycle.collect(forum)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anEmptyAgendaIsNotSet() {
        var forum = planned();
        lifeCycle.collect(forum);

        assertThatThrownBy(() -> lifeCycle.setAgenda(forum)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aPlannedForumDoesNotBegin() {
        var forum = planned();

        assertThatThrownBy(() -> lifeCycle.begin(forum)).isInstanceOf(RuleViolation.class);
    }

    private UUID planned() {
        people.signInOrganiser();
        var id = UUID.randomUUID();
        forums.plan(id, ForumPlans.plan("外贸企业座谈会"));
        return id;
    }

    private List<UUID> listed() {
        return forums.list(PageRequest.of(0, 200)).stream()
                .map(ForumDetails::id)
                .toList();
    }
}
