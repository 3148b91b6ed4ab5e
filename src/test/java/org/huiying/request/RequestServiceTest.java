package org.huiying.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.Person;
import org.huiying.access.TestPeople;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PortalTest
class RequestServiceTest {

    private static final RequestContent CONTENT = TestData.content("出口退税迟迟未到账");

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private RequestService requests;

    @Autowired
    private JdbcClient database;

    private final UUID id = UUID.randomUUID();
    private UUID enterprise;
    private Person representative;

    @BeforeEach
    void aRepresentativeIsSignedIn() {
        enterprise = data.enterprise();
        representative = people.signInRepresentative(enterprise);
    }

    @Test
    void fiftySubmissionsAtOnceGiveOneRequestAndOneReceipt() throws Exception {
        var version = requests.saveDraft(id, 0, CONTENT);

        var receipts = atOnce(50, () -> requests.submit(id, version, CONTENT));

        assertThat(receipts)
                .extracting(Receipt::number)
                .containsOnly(receipts.getFirst().number());
        assertThat(requests.timeline(id)).extracting(TimelineEntry::kind).containsExactly(TimelineKind.SUBMITTED);
    }

    @Test
    void fiftySubmissionsAtOnceOfADraftNeverSavedGiveOneRequest() throws Exception {
        var receipts = atOnce(50, () -> requests.submit(id, 0, CONTENT));

        assertThat(receipts)
                .extracting(Receipt::number)
                .containsOnly(receipts.getFirst().number());
        assertThat(requests.timeline(id)).hasSize(1);
    }

    @Test
    void submittingAgainLaterGivesTheSameReceipt() {
        var first = requests.submit(id, 0, CONTENT);

        assertThat(requests.submit(id, 0, CONTENT)).isEqualTo(first);
    }

    @Test
    void submittingAgainWithAnotherTextIsToldAndChangesNothing() {
        requests.submit(id, 0, CONTENT);

        assertThatThrownBy(() -> requests.submit(id, 0, TestData.content("另一件事")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("alreadySubmitted");
        assertThat(requests.get(id).content()).isEqualTo(CONTENT);
    }

    @Test
    void theSecondEditorOfADraftIsToldAndOverwritesNothing() {
        var seenByBoth = requests.saveDraft(id, 0, CONTENT);
        requests.saveDraft(id, seenByBoth, TestData.content("同事改过的标题"));

        assertThatThrownBy(() -> requests.saveDraft(id, seenByBoth, TestData.content("我的标题")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThat(requests.get(id).content().title()).isEqualTo("同事改过的标题");
    }

    @Test
    void twoWindowsThatBothStartedEmptyDoNotOverwriteEachOther() {
        requests.saveDraft(id, 0, CONTENT);

        assertThatThrownBy(() -> requests.saveDraft(id, 0, TestData.content("第二个窗口")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void savingTheSameTextTwiceIsNoConflict() {
        var version = requests.saveDraft(id, 0, CONTENT);
        var next = requests.saveDraft(id, version, CONTENT);

        assertThat(requests.saveDraft(id, next, CONTENT)).isGreaterThanOrEqualTo(next);
    }

    @Test
    void anIncompleteDraftIsKeptButNotSubmitted() {
        var content = new RequestContent("", "只写了情况", "", null, false, null);
        var version = requests.saveDraft(id, 0, content);

        assertThatThrownBy(() -> requests.submit(id, version, content))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("titleMissing");
        assertThat(requests.get(id).status()).isEqualTo(RequestStatus.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "䶮家兴贸易 𬭎 𠅤 出口",
                "😀🇨🇳👨‍👩‍👧 emoji",
                "\u202Eexe.pdf\u202C עברית العربية",
                "'; drop table request; --",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "{0} ${jndi:ldap://x} %s #{7*7}"
            })
    void oddTextIsKeptAsItWasWritten(String title) {
        requests.submit(id, 0, TestData.content(title));

        assertThat(requests.get(id).content().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "half \uD83D"})
    void charactersTheDatabaseCannotKeepAreRefused(String title) {
        assertThatThrownBy(() -> requests.saveDraft(id, 0, TestData.content(title)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("titleCharacters");
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        requests.saveDraft(id, 0, TestData.content("𠅤".repeat(RequestContent.TITLE_LIMIT)));

        assertThatThrownBy(() ->
                        requests.saveDraft(id, 1, TestData.content("𠅤".repeat(RequestContent.TITLE_LIMIT + 1))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("titleTooLong");
    }

    @Test
    void aDiscardedDraftIsGoneAndItsTrailStays() {
        requests.saveDraft(id, 0, CONTENT);

        requests.discardDraft(id);
        requests.discardDraft(id);

        assertThat(requests.find(id)).isEmpty();
        assertThat(database.sql("select count(*) from audit_entry where thing_id = ? and action = 'request.draft'")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void anotherFirmLearnsNothingOfADraftEvenKnowingItsId() {
        requests.saveDraft(id, 0, CONTENT);

        people.signInRepresentative(data.enterprise());

        assertThatThrownBy(() -> requests.find(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.openDraft(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.saveDraft(id, 1, CONTENT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.discardDraft(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.submit(id, 1, CONTENT)).isInstanceOf(NotFound.class);
    }

    @Test
    void recordingTwiceRecordsOnce() {
        people.signInOrganiser();
        var firm = new OnBehalf(Channel.PHONE, "云州丝路木业有限公司", null, "王经理", "0994-1234567", null);

        var first = requests.record(id, firm, CONTENT);

        assertThat(requests.record(id, firm, CONTENT)).isEqualTo(first);
        assertThat(requests.timeline(id)).extracting(TimelineEntry::kind).containsExactly(TimelineKind.RECORDED);
    }

    private List<Receipt> atOnce(int times, Callable<Receipt> act) throws Exception {
        var receipts = new ArrayList<Receipt>();
        try (var threads = Executors.newFixedThreadPool(times)) {
            Callable<Receipt> signedIn = () -> {
                people.signIn(representative);
                return act.call();
            };
            for (var done : threads.invokeAll(java.util.Collections.nCopies(times, signedIn))) {
                receipts.add(done.get());
            }
        }
        return receipts;
    }
}
