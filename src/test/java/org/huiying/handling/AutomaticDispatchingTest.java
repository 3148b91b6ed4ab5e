package org.huiying.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.Person;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.request.TimelineEntry;
import org.huiying.request.TimelineKind;
import org.huiying.routing.RoutingService;
import org.huiying.routing.catalogue.DutyCatalogueService;
import org.huiying.routing.engine.CurrentEngine;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AutomaticDispatchingTest {

    private static final String TITLE = "不可抗力事实性证明怎么办理";
    private static final String MATTER = "港口封闭造成我司不能按期交货，外商要求贸促会出具不可抗力证明书，请问需要哪些材料、多久出证。";
    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 1_000);

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private RequestService requests;

    @Autowired
    private DutyCatalogueService catalogue;

    @Autowired
    private RoutingService routing;

    @Autowired
    private CurrentEngine engines;

    @Autowired
    private AutomaticDispatching automatic;

    @Autowired
    private AutomaticWork work;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private HandlingService handling;

    @Autowired
    private Triage triage;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient database;

    private UUID council;
    private String entry;
    private Person organiser;

    @BeforeEach
    void theCouncilIsTheOnlyOneOfItsKind() {
        council = data.department(DepartmentKind.COUNCIL);
        database.sql("update department set active = false where kind = 'COUNCIL' and id <> ?")
                .param(council)
                .update();
        var suggestion = engines.get().engine().suggest(TITLE, MATTER + "\n请答复。");
        assertThat(suggestion.sure()).isTrue();
        entry = suggestion.candidates().getFirst().entryCode();
        assertThat(suggestion.candidates().getFirst().kind()).isEqualTo(DepartmentKind.COUNCIL);
        organiser = people.signInOrganiser();
    }

    @AfterEach
    void switchOff() {
        people.signInOrganiser();
        catalogue.orderAutomatic(entry, false);
    }

    @Test
    void nothingGoesOutByItselfUntilTheOrganiserOrdersIt() {
        var request = submitted(false);

        assertThat(outcome(request)).isEmpty();
        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.SUBMITTED);
    }

    @Test
    void aSureRequestOfTheEntryGoesOutMarkedAndInTheNameOfWhoeverOrderedIt() {
        catalogue.orderAutomatic(entry, true);
        var request = dispatched();

        assertThat(requests.get(request).leadDepartmentId()).isEqualTo(council);
        assertThat(handling.assignments(request))
                .singleElement()
                .satisfies(assignment -> assertThat(assignment.automatic()).isTrue());
        assertThat(steps(request))
                .contains(TimelineKind.DISPATCHED_AUTOMATICALLY)
                .doesNotContain(TimelineKind.DISPATCHED);
        assertThat(requests.timeline(request).getLast().actor()).isEqualTo(organiser.name());
        assertThat(shownAsAutomatic()).contains(request);
        assertThat(waiting()).doesNotContain(request);

        people.signInClerk(council);
        assertThat(inbox.page(InboxFilter.OPEN, FIRST_PAGE))
                .singleElement()
                .satisfies(row -> assertThat(row.automatic()).isTrue());
    }

    @Test
    void nothingIsLearnedFromItUntilAPersonOfTheDepartmentSignsForIt() {
        catalogue.orderAutomatic(entry, true);
        var request = dispatched();
        assertThat(decisions(request)).isEmpty();

        var clerk = people.signInClerk(council);
        handling.signFor(handling.assignments(request).getFirst().id());

        assertThat(decisions(request)).containsExactly(clerk.id());
    }

    @Test
    void theOrganiserRecallsItAndTheRecordStays() {
        catalogue.orderAutomatic(entry, true);
        var request = dispatched();

        automatic.recall(request);
        automatic.recall(request);
        work.carryOutAll();

        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(waiting()).contains(request);
        assertThat(shownAsAutomatic()).doesNotContain(request);
        assertThat(steps(request)).containsSequence(TimelineKind.DISPATCHED_AUTOMATICALLY, TimelineKind.RECALLED);
        assertThat(steps(request)).containsOnlyOnce(TimelineKind.RECALLED);
        assertThat(handling.assignments(request))
                .singleElement()
                .satisfies(former -> assertThat(former.status()).isEqualTo(AssignmentStatus.ENDED));

        people.signInClerk(council);
        assertThat(inbox.page(InboxFilter.OPEN, FIRST_PAGE)).isEmpty();
        assertThatThrownBy(() -> requests.get(request)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPersonDispatchesItAnewAfterTheRecall() {
        catalogue.orderAutomatic(entry, true);
        var request = dispatched();
        automatic.recall(request);
        var tax = data.department(DepartmentKind.TAX);
        people.signInOrganiser();

        dispatching.dispatch(request, tax, Set.of());

        assertThat(requests.get(request).leadDepartmentId()).isEqualTo(tax);
        assertThat(handling.assignments(request).getLast().automatic()).isFalse();
        assertThatThrownBy(() -> handling.permits("handling.recall", UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatTheDepartmentHasSignedForCannotBeRecalled() {
        catalogue.orderAutomatic(entry, true);
        var request = dispatched();
        people.signInClerk(council);
        handling.signFor(handling.assignments(request).getFirst().id());

        people.signInOrganiser();
        assertThatThrownBy(() -> automatic.recall(request))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("signedAlready");
        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.HANDLING);
    }

    @Test
    void whatAPersonDispatchedIsNotRecalled() {
        var request = data.dispatchedRequest(data.enterprise(), council);

        assertThatThrownBy(() -> automatic.recall(request)).isInstanceOf(NotFound.class);
    }

    @Test
    void aConfidentialRequestIsReadByAPersonFirst() {
        catalogue.orderAutomatic(entry, true);

        assertThat(outcome(submitted(true))).isEmpty();
    }

    @Test
    void withTwoDepartmentsOfTheKindAPersonChooses() {
        data.department(DepartmentKind.COUNCIL);
        people.signInOrganiser();
        catalogue.orderAutomatic(entry, true);
        var request = submitted(false);

        await().until(() -> outcome(request).equals(Optional.of("LEFT")));
        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.SUBMITTED);
    }

    @Test
    void whatACrashLeftOverGoesOutOnce() {
        var request = submitted(false);
        catalogue.orderAutomatic(entry, true);
        database.sql("insert into automatic_dispatch (request_id, ordered_by, ordered_at) values (?, ?, now())")
                .params(request, organiser.id())
                .update();

        work.carryOutAll();
        work.carryOutAll();

        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.ASSIGNED);
        assertThat(handling.assignments(request)).hasSize(1);
    }

    @Test
    void anOrderOfSomebodyWhoMayNotDispatchAnyMoreIsLeftToOthers() {
        var request = submitted(false);
        catalogue.orderAutomatic(entry, true);
        database.sql("insert into automatic_dispatch (request_id, ordered_by, ordered_at) values (?, ?, now())")
                .params(request, people.newPerson(Set.of(), null, null).id())
                .update();

        work.carryOutAll();

        assertThat(outcome(request)).contains("LEFT");
        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.SUBMITTED);
    }

    @Test
    void anOrderTakenBackMeanwhileIsNotCarriedOut() {
        var request = submitted(false);
        database.sql("insert into automatic_dispatch (request_id, ordered_by, ordered_at) values (?, ?, now())")
                .params(request, organiser.id())
                .update();

        work.carryOutAll();

        assertThat(routing.automaticTarget(request)).isEmpty();
        assertThat(outcome(request)).contains("LEFT");
    }

    @Test
    void closingAnEntryEndsItsOrder() {
        catalogue.orderAutomatic(entry, true);
        people.signInAdministrator();
        catalogue.close(entry, catalogue.get(entry).version());
        catalogue.reopen(entry, catalogue.get(entry).version());

        assertThat(catalogue.get(entry).automatic()).isNull();
    }

    /** Leaves an organiser signed in. */
    private UUID submitted(boolean confidential) {
        people.signInRepresentative(data.enterprise());
        var draft = requests.openDraft(UUID.randomUUID());
        requests.submit(
                draft.id(), draft.version(), new RequestContent(TITLE, MATTER, "请答复。", null, confidential, null));
        people.signIn(organiser);
        return draft.id();
    }

    /** Submitted, and gone out by itself. */
    private UUID dispatched() {
        var request = submitted(false);
        await().until(() -> outcome(request).equals(Optional.of("DISPATCHED")));
        return request;
    }

    private Optional<String> outcome(UUID request) {
        return database.sql("select coalesce(outcome, 'OPEN') from automatic_dispatch where request_id = ?")
                .param(request)
                .query(String.class)
                .optional();
    }

    private List<UUID> decisions(UUID request) {
        return database.sql("select person_id from routing_decision where request_id = ?")
                .param(request)
                .query(UUID.class)
                .list();
    }

    private List<TimelineKind> steps(UUID request) {
        return requests.timeline(request).stream().map(TimelineEntry::kind).toList();
    }

    private List<UUID> waiting() {
        return shown(TriageFilter.Which.ALL);
    }

    private List<UUID> shownAsAutomatic() {
        return shown(TriageFilter.Which.AUTOMATIC);
    }

    private List<UUID> shown(TriageFilter.Which which) {
        return triage.page(new TriageFilter(which, null), FIRST_PAGE).stream()
                .map(TriageRow::requestId)
                .toList();
    }
}
