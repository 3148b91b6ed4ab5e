package org.huiying.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

@PortalTest
class RequestListTest {

    private static final Pageable FIRST = PageRequest.of(0, 50);

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private RequestService requests;

    @Test
    void aFirmListsItsOwnRequestsAndDraftsOnly() {
        var firm = data.enterprise();
        var own = data.submittedRequest(firm).requestId();
        data.submittedRequest(data.enterprise());
        people.signInRepresentative(firm);
        var draft = requests.openDraft(UUID.randomUUID()).id();

        assertThat(requests.list(RequestFilter.ALL, FIRST))
                .extracting(RequestSummary::id)
                .containsExactlyInAnyOrder(own, draft);
        assertThat(requests.count(RequestFilter.ALL)).isEqualTo(2);
    }

    @Test
    void theOrganiserListsWhatWasSubmittedButNoDraft() {
        var firm = data.enterprise();
        var submitted = data.submittedRequest(firm);
        people.signInRepresentative(firm);
        var draft = requests.openDraft(UUID.randomUUID()).id();
        people.signInOrganiser();

        assertThat(requests.list(found(submitted.number()), FIRST))
                .extracting(RequestSummary::id)
                .containsExactly(submitted.requestId());
        assertThat(requests.list(only(RequestStatus.DRAFT), FIRST))
                .extracting(RequestSummary::id)
                .doesNotContain(draft);
    }

    @Test
    void aDepartmentListsWhatWasHandedToIt() {
        var lead = data.department(DepartmentKind.TAX);
        var own = data.dispatchedRequest(data.enterprise(), lead);
        data.dispatchedRequest(data.enterprise(), data.department(DepartmentKind.TAX));
        people.signInClerk(lead);

        assertThat(requests.list(RequestFilter.ALL, FIRST))
                .extracting(RequestSummary::id)
                .containsExactly(own);
    }

    @Test
    void anAdministratorListsNone() {
        data.submittedRequest(data.enterprise());
        people.signInAdministrator();

        assertThat(requests.list(RequestFilter.ALL, FIRST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"退税", "refunds", "документ", "设备 refund", "木业有限"})
    void wordsOfAnyLanguageAreFound(String words) {
        var firm = data.enterprise();
        people.signInRepresentative(firm);
        var id = UUID.randomUUID();
        requests.submit(
                id,
                0,
                new RequestContent(
                        "进口设备的退税 refund of duty", "Нужны документы о происхождении; 丝路木业有限公司", "", null, false, null));

        assertThat(requests.list(found(words), FIRST))
                .extracting(RequestSummary::id)
                .containsExactly(id);
        assertThat(requests.list(found("花卉种植"), FIRST)).isEmpty();
    }

    @Test
    void aReceiptNumberAndTheFirmsNameAreFound() {
        var firm = data.enterprise();
        var receipt = data.submittedRequest(firm);

        assertThat(requests.list(found(receipt.number()), FIRST)).hasSize(1);
        assertThat(requests.list(found("测试外贸"), FIRST)).hasSize(1);
    }

    @Test
    void aSearchOfNothingButSignsIsNoFilter() {
        data.submittedRequest(data.enterprise());

        assertThat(requests.list(found("？！%_'"), FIRST)).hasSize(1);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var firm = data.enterprise();
        people.signInRepresentative(firm);
        IntStream.range(0, 25)
                .forEach(number -> requests.submit(UUID.randomUUID(), 0, TestData.content("第" + number + "件")));

        var seen = IntStream.range(0, 3)
                .mapToObj(page -> requests.list(RequestFilter.ALL, PageRequest.of(page, 10)))
                .flatMap(java.util.Collection::stream)
                .map(RequestSummary::id);

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    private static RequestFilter found(String words) {
        return new RequestFilter(words, Set.of(), null, null);
    }

    private static RequestFilter only(RequestStatus status) {
        return new RequestFilter("", Set.of(status), null, null);
    }
}
