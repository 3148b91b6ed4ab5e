package org.huiying.routing.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.handling.Dispatching;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestService;
import org.huiying.routing.RoutingService;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.huiying.routing.engine.ActiveModel;
import org.huiying.routing.engine.CurrentEngine;
import org.huiying.routing.engine.SentenceModel;
import org.huiying.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class LearningTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private RequestService requests;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private RoutingService routing;

    @Autowired
    private LearningService learning;

    @Autowired
    private DecidedRequests decided;

    @Autowired
    private ModelVersions versions;

    @Autowired
    private TrainingOrders orders;

    @Autowired
    private DutyCatalogueStore catalogue;

    @Autowired
    private ActiveModel active;

    @Autowired
    private CurrentEngine engines;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void goBackToTheDeliveredVersion() {
        people.signInOrganiser();
        learning.activate(ActiveModel.DELIVERED);
    }

    @Test
    void aVersionIsTrainedComparedActivatedByAPersonAndTakenBack() {
        dispatched("出口退税函调迟迟没有回函", false);
        var organiser = people.signInOrganiser();

        var number = new Training(decided, catalogue, active, engines, SentenceModel.absent(), versions, clock)
                .run(organiser.id());

        assertThat(learning.versions().getFirst()).satisfies(version -> {
            assertThat(version.number()).isEqualTo(number);
            assertThat(version.active()).isFalse();
            assertThat(version.trainedBy()).isNotNull();
            assertThat(version.decisions()).isPositive();
            assertThat(version.quality().requests()).isGreaterThan(1_000);
            assertThat(version.comparison().activeVersion()).isEqualTo(ActiveModel.DELIVERED);
            assertThat(version.comparison().heldBack().requests())
                    .isEqualTo(version.comparison().activeHeldBack().requests());
        });
        assertThat(proposedBy(dispatched("进口设备减免税证明", false))).isEqualTo(ActiveModel.DELIVERED);

        people.signInOrganiser();
        learning.activate(number);
        assertThat(proposedBy(dispatched("多缴的关税怎么退", false))).isEqualTo(number);
        assertThat(learning.formerVersion()).contains(ActiveModel.DELIVERED);

        learning.activate(ActiveModel.DELIVERED);
        assertThat(proposedBy(dispatched("外债登记", false))).isEqualTo(ActiveModel.DELIVERED);
        assertThat(learning.formerVersion()).contains(number);
    }

    @Test
    void confidentialWithdrawnAndReturnedRequestsAreNotLearnedFrom() {
        var open = "公开诉求 " + UUID.randomUUID();
        var confidential = "保密诉求 " + UUID.randomUUID();
        var withdrawn = "撤回诉求 " + UUID.randomUUID();
        dispatched(open, false);
        dispatched(confidential, true);
        database.sql("update request set status = 'WITHDRAWN' where id = ?")
                .param(dispatched(withdrawn, false))
                .update();

        assertThat(decided.all())
                .extracting(request -> request.example().title())
                .contains(open)
                .doesNotContain(confidential, withdrawn);
    }

    @Test
    void onlyOneTrainingIsOpenAtATimeAndAFailureIsTold() {
        var organiser = people.signInOrganiser();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly(); // so that no training begins beside the tests
            orders.ask(organiser.id());
            var first = orders.open().orElseThrow();
            orders.ask(organiser.id());
            assertThat(orders.open()).contains(first);

            orders.end(first.id(), null);
            assertThat(orders.open()).isEmpty();
            assertThat(learning.lastTraining().orElseThrow().hasFailed()).isTrue();
        });
    }

    @Test
    void aVersionThatIsNotThereCannotBeActivated() {
        people.signInOrganiser();

        assertThatThrownBy(() -> learning.activate(1_000_000)).isInstanceOf(NotFound.class);
    }

    @Test
    void aVersionOfAnotherReleaseGivesWayToTheDeliveredOne() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            database.sql("update routing_model set active = false").update();
            database.sql("""
                            insert into routing_model values
                                (900, now(), null, decode('00', 'hex'), 0, 0.9, '{}'::jsonb, '{}'::jsonb, true)
                            """).update();

            assertThat(active.read().number()).isEqualTo(ActiveModel.DELIVERED);
        });
    }

    private UUID dispatched(String title, boolean confidential) {
        var lead = data.department(DepartmentKind.TAX);
        var enterprise = data.enterprise();
        people.signInRepresentative(enterprise);
        var draft = requests.openDraft(UUID.randomUUID());
        var content = TestData.content(title);
        var request = requests.submit(
                        draft.id(),
                        draft.version(),
                        new RequestContent(title, content.matter(), content.wish(), null, confidential, null))
                .requestId();
        people.signInOrganiser();
        dispatching.dispatch(request, lead, Set.of());
        return request;
    }

    private int proposedBy(UUID request) {
        routing.suggest(request);
        return database.sql("select model_version from routing_suggestion where request_id = ?")
                .param(request)
                .query(Integer.class)
                .single();
    }
}
