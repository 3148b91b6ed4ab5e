package org.huiying.routing.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.handling.Dispatching;
import org.huiying.handling.HandlingService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AccuracyServiceTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private HandlingService handling;

    @Autowired
    private AccuracyService accuracy;

    @Test
    void aDepartmentIsMeasuredByWhatStayedWithIt() {
        var tax = data.department(DepartmentKind.TAX);
        var customs = data.department(DepartmentKind.CUSTOMS);
        data.dispatchedRequest(data.enterprise(), tax);
        returnedAndGivenTo(data.dispatchedRequest(data.enterprise(), tax), tax, customs);

        people.signInOrganiser();
        assertThat(accuracy.departments(AccuracyPeriod.MONTH))
                .filteredOn(row -> row.departmentId().equals(tax))
                .singleElement()
                .satisfies(row -> assertThat(List.of(row.dispatched(), row.stayed(), row.returned()))
                        .containsExactly(2, 1, 1));
        assertThat(accuracy.departments(AccuracyPeriod.MONTH))
                .as("it was not the first to be asked")
                .noneMatch(row -> row.departmentId().equals(customs));
    }

    @Test
    void theConfusionMatrixCountsWhatWasProposedAgainstWhatWasDecidedAndLeadsToTheRequests() {
        people.signInOrganiser();
        var before = count(DepartmentKind.TAX, DepartmentKind.FINANCE);
        var request = data.dispatchedRequest(data.enterprise(), data.department(DepartmentKind.FINANCE));

        assertThat(count(DepartmentKind.TAX, DepartmentKind.FINANCE)).isEqualTo(before + 1);
        assertThat(cell(DepartmentKind.TAX, DepartmentKind.FINANCE)).contains(request);
        assertThat(cell(DepartmentKind.TAX, DepartmentKind.TAX)).doesNotContain(request);
        assertThat(cell(null, DepartmentKind.FINANCE)).doesNotContain(request);
    }

    @Test
    void aReturnedRequestThatWaitsForTheOrganiserCountsForNobodyYet() {
        people.signInOrganiser();
        var before = count(DepartmentKind.TAX, DepartmentKind.TAX);
        var tax = data.department(DepartmentKind.TAX);
        var request = data.dispatchedRequest(data.enterprise(), tax);
        people.signInClerk(tax);
        handling.giveBack(handling.assignments(request).getFirst().id(), "不属于我单位职责", null);

        people.signInOrganiser();
        assertThat(count(DepartmentKind.TAX, DepartmentKind.TAX)).isEqualTo(before);
    }

    @Test
    void theMonthTellsHowManyWereRightAndHowManyShouldHaveBeen() {
        data.dispatchedRequest(data.enterprise(), data.department(DepartmentKind.TAX));

        assertThat(accuracy.months()).first().satisfies(month -> {
            assertThat(month.right()).isBetween(1, month.requests());
            assertThat(month.expected()).isBetween(0.0, (double) month.requests());
            assertThat(month.sureAndRight()).isLessThanOrEqualTo(month.sure());
        });
    }

    @Test
    void anAdministratorSeesTheFiguresButNotTheRequests() {
        people.signInAdministrator();

        assertThat(accuracy.confusion(AccuracyPeriod.YEAR)).isNotNull();
        assertThatThrownBy(() -> cell(DepartmentKind.TAX, DepartmentKind.TAX))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void returnedAndGivenTo(UUID request, UUID from, UUID to) {
        people.signInClerk(from);
        handling.giveBack(handling.assignments(request).getFirst().id(), "报关单申报要素问题", to);
        people.signInOrganiser();
        dispatching.dispatch(request, to, Set.of());
    }

    private int count(DepartmentKind proposed, DepartmentKind decided) {
        return accuracy.confusion(AccuracyPeriod.MONTH).stream()
                .filter(cell -> cell.proposed() == proposed && cell.decided() == decided)
                .mapToInt(ConfusionCell::requests)
                .sum();
    }

    private List<UUID> cell(@Nullable DepartmentKind proposed, DepartmentKind decided) {
        return accuracy.cell(AccuracyPeriod.MONTH, proposed, decided, PageRequest.of(0, 1_000)).stream()
                .map(DecidedRequest::requestId)
                .toList();
    }
}
