package org.huiying.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.attachment.AttachmentService;
import org.huiying.attachment.ReceivedFile;
import org.huiying.department.DepartmentKind;
import org.huiying.request.Receipt;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestDetails;
import org.huiying.request.RequestFilter;
import org.huiying.request.RequestParts;
import org.huiying.request.RequestService;
import org.huiying.request.RequestSplitting;
import org.huiying.request.RequestStatus;
import org.huiying.request.RequestSummary;
import org.huiying.request.TimelineEntry;
import org.huiying.request.TimelineKind;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SplittingTest {

    private static final String REFUND = "四月的出口退税一直没有到账。";
    private static final String VISA = "另外，俄方工程师的签证下月到期。";

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private RequestService requests;

    @Autowired
    private RequestParts parts;

    @Autowired
    private RequestSplitting splitting;

    @Autowired
    private Splitting board;

    @Autowired
    private HandlingService handling;

    @Autowired
    private AttachmentService attachments;

    private UUID firm;
    private UUID tax;
    private UUID whole;

    @BeforeEach
    void aRequestWithTwoMattersAndAFile() throws Exception {
        firm = data.enterprise();
        tax = data.department(DepartmentKind.TAX);
        people.signInRepresentative(firm);
        var draft = requests.openDraft(UUID.randomUUID());
        whole = draft.id();
        var bytes = "报关单号清单".getBytes(StandardCharsets.UTF_8);
        try (var file = ReceivedFile.receive("清单.txt", new ByteArrayInputStream(bytes))) {
            attachments.keep(UUID.randomUUID(), RequestService.ATTACHMENT_OWNER, whole, file);
        }
        requests.submit(whole, draft.version(), new RequestContent("退税和签证", REFUND + VISA, "请协调。", null, true, null));
        people.signInOrganiser();
    }

    @Test
    void eachMatterBecomesARequestOfItsOwn() throws Exception {
        var refund = part("退税没有到账", REFUND, tax);
        var visa = part("工程师签证到期", VISA, null);

        var receipts = board.split(whole, List.of(refund, visa));

        assertThat(receipts).extracting(Receipt::requestId).containsExactly(refund.id(), visa.id());
        assertThat(requests.get(whole).status()).isEqualTo(RequestStatus.SPLIT);
        assertThat(requests.get(refund.id())).satisfies(made -> {
            assertThat(made.status()).isEqualTo(RequestStatus.ASSIGNED);
            assertThat(made.leadDepartmentId()).isEqualTo(tax);
            assertThat(made.enterpriseId()).isEqualTo(firm);
            assertThat(made.content().matter()).isEqualTo(REFUND);
            assertThat(made.content().confidential()).isTrue();
        });
        assertThat(requests.get(visa.id()).status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(parts.of(whole)).extracting(RequestDetails::id).containsExactly(refund.id(), visa.id());
        assertThat(parts.whole(visa.id()).map(RequestDetails::id)).contains(whole);
        assertThat(parts.whole(whole)).isEmpty();

        people.signInClerk(tax);
        var copy =
                attachments.list(RequestService.ATTACHMENT_OWNER, refund.id()).getFirst();
        var bytes = new ByteArrayOutputStream();
        attachments.write(copy.id(), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("报关单号清单");
    }

    @Test
    void theFirmSeesThePartsAndIsToldWhatHappened() {
        var refund = part("退税没有到账", REFUND, tax);
        var visa = part("工程师签证到期", VISA, null);
        var receipts = board.split(whole, List.of(refund, visa));

        people.signInRepresentative(firm);
        assertThat(parts.of(whole)).hasSize(2);
        assertThat(requests.list(new RequestFilter("", Set.of(), null, null), PageRequest.of(0, 10)))
                .as("in the firm's list each part says of what")
                .extracting(RequestSummary::id, RequestSummary::whole)
                .containsExactlyInAnyOrder(
                        tuple(whole, null),
                        tuple(refund.id(), requests.get(whole).receipt()),
                        tuple(visa.id(), requests.get(whole).receipt()));
        assertThat(requests.timeline(whole))
                .filteredOn(step -> step.kind() == TimelineKind.SPLIT)
                .singleElement()
                .extracting(TimelineEntry::note)
                .isEqualTo(receipts.get(0).number() + ", " + receipts.get(1).number());
        assertThat(requests.timeline(visa.id())).extracting(TimelineEntry::kind).containsExactly(TimelineKind.PART_OF);

        people.signInRepresentative(data.enterprise());
        assertThatThrownBy(() -> parts.of(whole)).isInstanceOf(NotFound.class);
        people.signInRepresentative(firm);
        assertThatThrownBy(() -> board.split(whole, List.of(refund, visa))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDepartmentSeesItsPartAndNothingElse() {
        var refund = part("退税没有到账", REFUND, tax);
        var visa = part("工程师签证到期", VISA, null);
        board.split(whole, List.of(refund, visa));

        people.signInClerk(tax);
        assertThat(requests.get(refund.id()).content().matter()).doesNotContain("签证");
        assertThat(parts.whole(refund.id())).as("what else the firm wrote").isEmpty();
        assertThatThrownBy(() -> requests.get(whole)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.get(visa.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void splittingTwiceIsSplittingOnce() {
        var asked = List.of(part("退税没有到账", REFUND, tax), part("工程师签证到期", VISA, null));

        assertThat(board.split(whole, asked)).isEqualTo(board.split(whole, asked));
        assertThat(parts.of(whole)).hasSize(2);
        var others = List.of(part("退税", REFUND, null), part("签证", VISA, null));
        assertThatThrownBy(() -> board.split(whole, others))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("splitMeanwhile");
    }

    @Test
    void whatCannotBeDoneWholeIsNotDoneAtAll() {
        var nowhere = List.of(part("退税没有到账", REFUND, tax), part("工程师签证到期", VISA, UUID.randomUUID()));
        var empty = List.of(part("退税没有到账", REFUND, null), part("工程师签证到期", " ", null));
        var alone = List.of(part("退税没有到账", REFUND, null));

        assertThatThrownBy(() -> board.split(whole, nowhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board.split(whole, empty)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> board.split(whole, alone)).isInstanceOf(RuleViolation.class);
        assertThat(requests.get(whole).status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(parts.of(whole)).isEmpty();
    }

    @Test
    void theSplitIsTakenBackWhileNobodyHasSignedForAPart() {
        var refund = part("退税没有到账", REFUND, tax);
        var visa = part("工程师签证到期", VISA, null);
        board.split(whole, List.of(refund, visa));

        splitting.rejoin(whole);
        assertThat(requests.get(whole).status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(parts.of(whole)).extracting(RequestDetails::status).containsOnly(RequestStatus.WITHDRAWN);
        assertThat(handling.assignments(refund.id()))
                .extracting(AssignmentDetails::status)
                .containsOnly(AssignmentStatus.ENDED);

        var again = part("退税没有到账", REFUND, tax);
        board.split(whole, List.of(again, part("工程师签证到期", VISA, null)));
        people.signInClerk(tax);
        handling.signFor(handling.assignments(again.id()).getFirst().id());
        people.signInOrganiser();
        assertThatThrownBy(() -> splitting.rejoin(whole))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("partUnderWay");
        assertThat(requests.get(whole).status()).isEqualTo(RequestStatus.SPLIT);
    }

    @Test
    void aReturnedRequestThatWasSplitWaitsForTheOrganisersDecisionAgain() {
        var returned = data.dispatchedRequest(firm, tax);
        people.signInClerk(tax);
        handling.giveBack(handling.assignments(returned).getFirst().id(), "还有签证一事，不归税务。", null);
        people.signInOrganiser();

        board.split(returned, List.of(part("退税", REFUND, tax), part("签证", VISA, null)));
        splitting.rejoin(returned);

        assertThat(requests.get(returned).status()).isEqualTo(RequestStatus.RETURNED);
    }

    @Test
    void ofTwoOrganisersWhoSplitAtOnceOneIsTold() throws Exception {
        var outcomes = new ArrayList<Future<List<Receipt>>>();
        var start = new CyclicBarrier(2);
        try (var organisers = Executors.newFixedThreadPool(2)) {
            for (var title : List.of("退税", "税款")) {
                var asked = List.of(part(title, REFUND, tax), part("签证", VISA, null));
                outcomes.add(organisers.submit(() -> {
                    people.signInOrganiser();
                    start.await();
                    return board.split(whole, asked);
                }));
            }
        }

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == Future.State.SUCCESS)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == Future.State.FAILED)
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.exceptionNow())
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("splitMeanwhile"));
        assertThat(parts.of(whole)).hasSize(2);
    }

    @Test
    void aRequestAtADepartmentIsNotSplit() {
        var request = data.dispatchedRequest(data.enterprise(), tax);

        assertThatThrownBy(() -> board.split(request, List.of(part("一", REFUND, null), part("二", VISA, null))))
                .isInstanceOf(RuleViolation.class);
    }

    private static MatterPart part(String title, String matter, @Nullable UUID lead) {
        return new MatterPart(UUID.randomUUID(), new RequestContent(title, matter, "请协调。", null, false, null), lead);
    }
}
