package org.huiying.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.Person;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.handling.Dispatching;
import org.huiying.handling.HandlingService;
import org.huiying.handling.RequestDispatched;
import org.huiying.request.Channel;
import org.huiying.request.OnBehalf;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestLifeCycle;
import org.huiying.request.RequestService;
import org.huiying.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class NoticesTest {

    private static final PageRequest ALL = PageRequest.of(0, 5_000);

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private NoticeService notices;

    @Autowired
    private Occurrences occurrences;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private HandlingService handling;

    @Autowired
    private RequestLifeCycle lifeCycle;

    @Autowired
    private RequestService requests;

    private UUID firm;
    private UUID tax;
    private Person representative;
    private Person clerk;
    private Person leader;
    private Person organiser;

    @BeforeEach
    void everybody() {
        firm = data.enterprise();
        tax = data.department(DepartmentKind.TAX);
        representative = people.signInRepresentative(firm);
        clerk = people.signInClerk(tax);
        leader = people.signInLeader(tax);
        organiser = people.signInOrganiser();
    }

    @Test
    void organisersLearnOfANewRequest() {
        var request = data.submittedRequest(firm).requestId();

        awaitNotice(organiser, NoticeKind.REQUEST_SUBMITTED, request);
        assertThat(of(clerk)).isEmpty();
        assertThat(of(representative)).isEmpty();
    }

    @Test
    void aDepartmentLearnsWhatItIsToHandleAndACoHandlerWhatItHelpsWith() {
        var customs = data.department(DepartmentKind.CUSTOMS);
        var colleague = people.signInClerk(customs);
        var request = data.submittedRequest(firm).requestId();
        people.signIn(organiser);

        dispatching.dispatch(request, tax, Set.of(customs));

        awaitNotice(clerk, NoticeKind.REQUEST_DISPATCHED, request);
        awaitNotice(leader, NoticeKind.REQUEST_DISPATCHED, request);
        awaitNotice(colleague, NoticeKind.REQUEST_CO_HANDLING, request);
    }

    @Test
    void organisersLearnOfAReturn() {
        var request = data.dispatchedRequest(firm, tax);
        people.signIn(clerk);

        handling.giveBack(handling.assignments(request).getFirst().id(), "不属本单位职责", null);

        awaitNotice(organiser, NoticeKind.REQUEST_RETURNED, request);
    }

    @Test
    void aLeaderLearnsOfADraftAndTheFirmOfTheReply() {
        var request = data.dispatchedRequest(firm, tax);
        people.signIn(clerk);
        handling.signFor(handling.assignments(request).getFirst().id());

        lifeCycle.proposeReply(request, "税务局");

        awaitNotice(leader, NoticeKind.REPLY_IN_REVIEW, request);
        people.signIn(leader);
        lifeCycle.reply(request, "税务局", "云税函〔2026〕1号");
        awaitNotice(representative, NoticeKind.REQUEST_REPLIED, request);
    }

    @Test
    void aFirmLearnsThatItsRequestWasDeclined() {
        var request = data.submittedRequest(firm).requestId();
        people.signIn(organiser);

        lifeCycle.decline(request, "不属于受理范围", "请向法院起诉");

        awaitNotice(representative, NoticeKind.REQUEST_DECLINED, request);
    }

    @Test
    void aConfidentialRequestIsNamedByItsReceiptOnly() {
        people.signIn(representative);
        var draft = requests.openDraft(UUID.randomUUID());
        var secret = new RequestContent("不可外传的标题", "不可外传的内容", "", null, true, null);
        var receipt = requests.submit(draft.id(), draft.version(), secret);

        var notice = awaitNotice(organiser, NoticeKind.REQUEST_SUBMITTED, receipt.requestId());

        assertThat(notice.receipt()).isEqualTo(receipt.number());
        assertThat(notice.title()).isNull();
    }

    @Test
    void whatOrganisersRecordThemselvesIsNoNewsToThem() {
        var request = requests.record(
                        UUID.randomUUID(),
                        new OnBehalf(Channel.PHONE, "某公司", firm, null, null, null),
                        TestData.content("电话里说的"))
                .requestId();
        lifeCycle.decline(request, "重复", "见前一件");

        awaitNotice(representative, NoticeKind.REQUEST_DECLINED, request);
        assertThat(of(organiser)).noneMatch(about(NoticeKind.REQUEST_SUBMITTED, request));
    }

    @Test
    void anEventThatComesTwiceTellsNobodyTwice() {
        var request = data.dispatchedRequest(firm, tax);
        awaitNotice(clerk, NoticeKind.REQUEST_DISPATCHED, request);
        var again = new RequestDispatched(request, tax, Set.of(), Instant.parse("2026-11-23T01:00:00Z"));

        occurrences.on(again);
        occurrences.on(again);

        await().untilAsserted(() -> assertThat(of(clerk))
                .filteredOn(about(NoticeKind.REQUEST_DISPATCHED, request))
                .hasSize(2));
    }

    @Test
    void openingANoticeMarksItReadAndMarkingAllMarksTheRest() {
        data.dispatchedRequest(firm, tax);
        var second = data.dispatchedRequest(firm, tax);
        await().until(() -> of(clerk).size() == 2);
        var notice = awaitNotice(clerk, NoticeKind.REQUEST_DISPATCHED, second);

        assertThat(notices.unread()).isEqualTo(2);
        assertThat(notices.open(notice.id())).isEqualTo("request/" + second);
        assertThat(notices.unread()).isEqualTo(1);
        notices.markAllRead();
        assertThat(notices.unread()).isZero();
        people.signIn(leader);
        assertThat(notices.unread()).isEqualTo(2);
    }

    @Test
    void nobodyOpensAnothersNotice() {
        var request = data.dispatchedRequest(firm, tax);
        var notice = awaitNotice(clerk, NoticeKind.REQUEST_DISPATCHED, request);

        people.signIn(representative);

        assertThatThrownBy(() -> notices.open(notice.id())).isInstanceOf(NotFound.class);
    }

    private Notice awaitNotice(Person person, NoticeKind kind, UUID request) {
        await().until(() -> of(person).stream().anyMatch(about(kind, request)));
        return of(person).stream().filter(about(kind, request)).findFirst().orElseThrow();
    }

    private List<Notice> of(Person person) {
        people.signIn(person);
        return notices.list(ALL);
    }

    private static Predicate<Notice> about(NoticeKind kind, UUID request) {
        return notice -> notice.kind() == kind && notice.link().equals("request/" + request);
    }
}
