package org.huiying.routing.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.handling.Dispatching;
import org.huiying.handling.HandlingService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@PortalTest
class DecisionsTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private HandlingService handling;

    @Autowired
    private Decisions decisions;

    @Autowired
    private JdbcClient database;

    @Test
    void aDispatchAsProposedIsKeptWithWhoDidItAndHowLikelyItWas() {
        var lead = data.department(DepartmentKind.TAX);
        var request = data.submittedRequest(data.enterprise()).requestId();
        var organiser = people.signInOrganiser();

        dispatching.dispatch(request, lead, Set.of());
        dispatching.dispatch(request, lead, Set.of());

        assertThat(kept(request))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("kind", "DISPATCHED")
                        .containsEntry("person_id", organiser.id())
                        .containsEntry("department_kind", "TAX")
                        .containsEntry("proposed_kind", "TAX"))
                .satisfies(row -> assertThat((Double) row.get("probability")).isBetween(0.0, 1.0));
    }

    @Test
    void aDispatchElsewhereIsACorrection() {
        var request = data.dispatchedRequest(data.enterprise(), data.department(DepartmentKind.CUSTOMS));

        assertThat(kept(request))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("kind", "CORRECTED")
                        .containsEntry("department_kind", "CUSTOMS")
                        .containsEntry("proposed_kind", "TAX"));
    }

    @Test
    void aReturnAndWhatTheOrganiserThenDecidesAreKeptInOrder() {
        var lead = data.department(DepartmentKind.TAX);
        var right = data.department(DepartmentKind.CUSTOMS);
        var request = data.dispatchedRequest(data.enterprise(), lead);
        people.signInClerk(lead);
        handling.giveBack(handling.assignments(request).getFirst().id(), "报关单申报要素问题", right);
        people.signInOrganiser();
        dispatching.dispatch(request, right, Set.of());

        assertThat(kept(request))
                .extracting(row -> row.get("kind"))
                .containsExactly("DISPATCHED", "RETURNED", "ARBITRATED");
        assertThat(kept(request)).extracting(row -> row.get("named_kind")).containsExactly(null, "CUSTOMS", null);
    }

    @Test
    void aDecisionIsKeptOnlyInsideTheActItBelongsTo() {
        assertThatThrownBy(() -> decisions.dispatched(UUID.randomUUID(), UUID.randomUUID()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private List<Map<String, Object>> kept(UUID request) {
        return database.sql("select * from routing_decision where request_id = ? order by at, id")
                .param(request)
                .query()
                .listOfRows();
    }
}
