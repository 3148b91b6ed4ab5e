package org.huiying.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class InboxTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private HandlingService handling;

    @Autowired
    private Inbox inbox;

    private UUID tax;
    private UUID customs;

    @BeforeEach
    void twoDepartments() {
        tax = data.department(DepartmentKind.TAX);
        customs = data.department(DepartmentKind.CUSTOMS);
    }

    @Test
    void aDepartmentSeesWhatWasHandedToItAndNothingElse() {
        var request = data.dispatchedRequest(data.enterprise(), tax);
        data.dispatchedRequest(data.enterprise(), customs);

        people.signInClerk(tax);

        assertThat(show(InboxFilter.OPEN)).extracting(InboxRow::requestId).containsExactly(request);
        assertThat(inbox.waiting()).isEqualTo(1);
    }

    @Test
    void signingMovesAnAssignmentToTheNextTray() {
        var request = data.dispatchedRequest(data.enterprise(), tax);
        people.signInClerk(tax);

        handling.signFor(handling.assignments(request).getFirst().id());

        assertThat(show(tray(Tray.TO_SIGN))).isEmpty();
        assertThat(show(tray(Tray.HANDLING))).extracting(InboxRow::requestId).containsExactly(request);
    }

    @Test
    void aReturnedOneLiesInItsTrayUntilItGoesToAnotherDepartment() {
        var request = data.dispatchedRequest(data.enterprise(), tax);
        var clerk = people.signInClerk(tax);
        handling.giveBack(handling.assignments(request).getFirst().id(), "属海关职责", customs);

        assertThat(show(InboxFilter.OPEN)).isEmpty();
        assertThat(show(tray(Tray.RETURNED))).extracting(InboxRow::requestId).containsExactly(request);

        people.signInOrganiser();
        dispatching.dispatch(request, customs, Set.of());
        people.signIn(clerk);
        assertThat(show(tray(Tray.RETURNED))).isEmpty();
    }

    @Test
    void aCoHandlerFindsItsPart() {
        var request = data.submittedRequest(data.enterprise()).requestId();
        people.signInOrganiser();
        dispatching.dispatch(request, tax, Set.of(customs));

        people.signInLeader(customs);

        assertThat(show(new InboxFilter(Tray.OPEN, "", Part.CO_HANDLER, null))).hasSize(1);
        assertThat(show(new InboxFilter(Tray.OPEN, "", Part.LEAD, null))).isEmpty();
    }

    @Test
    void searchFindsAChineseWordOfTwoCharactersTheFirmAndTheReceipt() {
        var enterprise = data.enterprise();
        data.dispatchedRequest(enterprise, tax);
        people.signInClerk(tax);
        var row = show(InboxFilter.OPEN).getFirst();

        assertThat(List.of("退税", row.firmName(), row.receipt(), row.receipt().toLowerCase(java.util.Locale.ROOT)))
                .allSatisfy(words -> assertThat(show(new InboxFilter(Tray.OPEN, words, null, null)))
                        .hasSize(1));
        assertThat(show(new InboxFilter(Tray.OPEN, "签证", null, null))).isEmpty();
    }

    @Test
    void aLightShowsOnlyItsOwn() {
        data.dispatchedRequest(data.enterprise(), tax);
        people.signInClerk(tax);

        assertThat(show(new InboxFilter(Tray.OPEN, "", null, Light.NEAR))).hasSize(1);
        assertThat(show(new InboxFilter(Tray.OPEN, "", null, Light.VERY_LATE))).isEmpty();
    }

    @Test
    void pagesFollowEachOtherByDueDate() {
        for (var count = 0; count < 3; count++) {
            data.dispatchedRequest(data.enterprise(), tax);
        }
        people.signInClerk(tax);

        var first = inbox.page(InboxFilter.OPEN, PageRequest.of(0, 2));
        var second = inbox.page(InboxFilter.OPEN, PageRequest.of(1, 2));

        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    private List<InboxRow> show(InboxFilter filter) {
        return inbox.page(filter, PageRequest.of(0, 50));
    }

    private static InboxFilter tray(Tray tray) {
        return new InboxFilter(tray, "", null, null);
    }
}
