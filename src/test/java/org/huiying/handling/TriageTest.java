package org.huiying.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.department.DepartmentService;
import org.huiying.forum.ForumPlans;
import org.huiying.forum.ForumService;
import org.huiying.request.RequestLifeCycle;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class TriageTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private Triage triage;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private HandlingService handling;

    @Autowired
    private DepartmentService departments;

    @Autowired
    private RequestService requests;

    @Autowired
    private RequestLifeCycle lifeCycle;

    @Autowired
    private ForumService forums;

    private final UUID forum = UUID.randomUUID();
    private boolean isPlanned;

    @Test
    void theBoardShowsWhatWaitsTheLongestWaitingFirst() {
        var first = waiting();
        var second = waiting();

        assertThat(show(TriageFilter.Which.ALL)).containsExactly(first, second);
        assertThat(next(first)).isEqualTo(second);
        assertThat(next(second)).isEqualTo(first);
    }

    @Test
    void theNextOneIsFoundAlsoAfterTheShownOneWasDispatched() {
        var first = waiting();
        var second = waiting();
        var tax = data.department(DepartmentKind.TAX);
        people.signInOrganiser();

        dispatching.dispatch(first, tax, Set.of());

        assertThat(next(first)).isEqualTo(second);
    }

    @Test
    void aReturnedRequestComesBackToTheBoard() {
        var tax = data.department(DepartmentKind.TAX);
        var request = waiting();
        dispatching.dispatch(request, tax, Set.of());
        people.signInClerk(tax);
        handling.giveBack(handling.assignments(request).getFirst().id(), "不属本单位职责", null);

        people.signInOrganiser();

        assertThat(show(TriageFilter.Which.RETURNED)).containsExactly(request);
        assertThat(show(TriageFilter.Which.SURE)).isEmpty();
    }

    @Test
    void acceptingManyTellsWhichDidNotGo() {
        var tax = data.department(DepartmentKind.TAX);
        var gone = waiting();
        dispatching.dispatch(gone, tax, Set.of());
        var row = new TriageRow(gone, "HY", "", "", false, RequestStatus.SUBMITTED, java.time.Instant.now(), true);
        var stale = new SureDispatch(row, departments.get(tax));

        assertThat(triage.dispatchSure(List.of(stale))).containsExactly(stale);
        assertThat(handling.assignments(gone)).hasSize(1);
    }

    @Test
    void acceptingManySendsEachToItsDepartment() {
        var request = waiting();
        var sure = triage.sure(new TriageFilter(TriageFilter.Which.ALL, forum));

        assertThat(triage.dispatchSure(sure)).isEmpty();
        for (var each : sure) {
            assertThat(requests.get(each.request().requestId()).leadDepartmentId())
                    .isEqualTo(each.department().id());
        }
        assertThat(requests.get(request).status())
                .isEqualTo(sure.isEmpty() ? RequestStatus.SUBMITTED : RequestStatus.ASSIGNED);
    }

    @Test
    void decliningNeedsBothReasonAndGuidance() {
        var request = waiting();

        assertThatThrownBy(() -> lifeCycle.decline(request, "不属受理范围", " ")).isInstanceOf(RuleViolation.class);

        lifeCycle.decline(request, "不属受理范围", "请向仲裁委员会申请仲裁");
        assertThat(requests.get(request).declineGuidance()).isEqualTo("请向仲裁委员会申请仲裁");
        assertThat(show(TriageFilter.Which.ALL)).isEmpty();
    }

    /** A submitted request of this test's own forum; leaves an organiser signed in. */
    private UUID waiting() {
        var request = data.submittedRequest(data.enterprise()).requestId();
        people.signInOrganiser();
        if (!isPlanned) {
            forums.plan(forum, ForumPlans.plan("派单测试座谈会"));
            isPlanned = true;
        }
        lifeCycle.moveToForum(request, forum);
        return request;
    }

    private List<UUID> show(TriageFilter.Which which) {
        return triage.page(new TriageFilter(which, forum), PageRequest.of(0, 20)).stream()
                .map(TriageRow::requestId)
                .toList();
    }

    private UUID next(UUID request) {
        return triage.after(new TriageFilter(TriageFilter.Which.ALL, forum), request)
                .orElseThrow()
                .requestId();
    }
}
