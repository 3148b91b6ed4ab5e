package org.huiying.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.request.TimelineEntry;
import org.huiying.request.TimelineKind;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class HandlingServiceTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private RequestService requests;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private HandlingService handling;

    @Test
    void dispatchingTwiceHandsOutOnce() {
        var lead = data.department(DepartmentKind.TAX);
        var request = data.dispatchedRequest(data.enterprise(), lead);

        dispatching.dispatch(request, lead, Set.of());

        assertThat(handling.assignments(request)).hasSize(1);
        assertThat(requests.timeline(request))
                .extracting(TimelineEntry::kind)
                .containsExactly(TimelineKind.SUBMITTED, TimelineKind.DISPATCHED);
    }

    @Test
    void anotherDepartmentDoesNotEvenLearnOfIt() {
        var lead = data.department(DepartmentKind.TAX);
        var request = data.dispatchedRequest(data.enterprise(), lead);

        people.signInClerk(data.department(DepartmentKind.FOREX));

        assertThatThrownBy(() -> requests.get(request)).isInstanceOf(NotFound.class);
    }

    @Test
    void theLeadSignsForItOnce() {
        var lead = data.department(DepartmentKind.TAX);
        var request = data.dispatchedRequest(data.enterprise(), lead);
        people.signInClerk(lead);
        var assignment = onlyAssignment(request);

        handling.signFor(assignment);
        handling.signFor(assignment);

        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.HANDLING);
    }

    @Test
    void aReturnNeedsAReason() {
        var lead = data.department(DepartmentKind.TAX);
        var request = data.dispatchedRequest(data.enterprise(), lead);
        people.signInClerk(lead);
        var assignment = onlyAssignment(request);

        assertThatThrownBy(() -> handling.giveBack(assignment, " ", null)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aReturnedRequestGoesToTheDepartmentTheOrganiserDecidesOn() {
        var lead = data.department(DepartmentKind.TAX);
        var right = data.department(DepartmentKind.CUSTOMS);
        var request = data.dispatchedRequest(data.enterprise(), lead);
        people.signInClerk(lead);
        handling.giveBack(onlyAssignment(request), "报关单申报要素问题，属海关职责", right);

        people.signInOrganiser();
        dispatching.dispatch(request, right, Set.of());

        assertThat(requests.get(request).leadDepartmentId()).isEqualTo(right);
        assertThat(handling.assignments(request))
                .extracting(AssignmentDetails::status)
                .containsExactly(AssignmentStatus.RETURNED, AssignmentStatus.TO_SIGN);
    }

    @Test
    void withdrawingEndsTheWorkOfDepartments() {
        var enterprise = data.enterprise();
        var request = data.dispatchedRequest(enterprise, data.department(DepartmentKind.TAX));
        people.signInRepresentative(enterprise);

        requests.withdraw(request);

        assertThat(handling.assignments(request))
                .extracting(AssignmentDetails::status)
                .containsExactly(AssignmentStatus.ENDED);
    }

    private UUID onlyAssignment(UUID request) {
        return handling.assignments(request).getFirst().id();
    }
}
