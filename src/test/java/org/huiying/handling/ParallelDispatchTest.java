package org.huiying.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.Person;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ParallelDispatchTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private HandlingService handling;

    @RepeatedTest(5)
    void ofTwoOrganisersOneWinsAndTheOtherIsTold() throws Exception {
        var tax = data.department(DepartmentKind.TAX);
        var forex = data.department(DepartmentKind.FOREX);
        var request = data.submittedRequest(data.enterprise()).requestId();
        var organiser = people.signInOrganiser();
        var other = people.signInOrganiser();
        var start = new CyclicBarrier(2);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(
                    List.of(dispatch(request, tax, organiser, start), dispatch(request, forex, other, start)));
            assertThat(List.of(results.getFirst().get(), results.getLast().get()))
                    .containsExactlyInAnyOrder(true, false);
        }

        people.signInOrganiser();
        assertThat(handling.assignments(request)).hasSize(1);
    }

    private Callable<Boolean> dispatch(UUID request, UUID lead, Person organiser, CyclicBarrier start) {
        return () -> {
            people.signIn(organiser);
            start.await();
            try {
                dispatching.dispatch(request, lead, Set.of());
                return true;
            } catch (RuleViolation told) {
                return false;
            }
        };
    }
}
