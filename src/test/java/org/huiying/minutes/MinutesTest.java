package org.huiying.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.document.signature.SigningUnavailable.Reason;
import org.huiying.forum.AgendaService;
import org.huiying.forum.ForumLifeCycle;
import org.huiying.forum.ForumService;
import org.huiying.forum.ForumStatus;
import org.huiying.forum.GuestService;
import org.huiying.request.RequestService;
import org.huiying.seal.TestSeal;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.huiying.verification.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class MinutesTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    private MinutesFixture fixture;

    @Autowired
    private ForumService forums;

    @Autowired
    private ForumLifeCycle lifeCycle;

    @Autowired
    private MinutesEditing editing;

    @Autowired
    private MinutesIssuing issuing;

    @Autowired
    private MinutesWithdrawing withdrawing;

    @Autowired
    private TestSeal seal;

    @BeforeEach
    void makeFixture(
            @Autowired GuestService guests, @Autowired AgendaService agenda, @Autowired RequestService requests) {
        fixture = new MinutesFixture(data, people, forums, lifeCycle, guests, agenda, requests);
    }

    @Test
    void theyAreCompiledFromTheForum() throws IOException {
        var forum = compiled();

        var text = text(editing.preview(forum).bytes());

        assertThat(text).contains("云州市会展中心二楼会议室", "出席", "王小果", "月底前到账", "由税务部门跟进", "办结退税", "12月31日前完成");
    }

    @Test
    void editsStayWhenTheDataAreCompiledAgain() {
        var forum = compiled();
        var item = editing.draft(forum).items().getFirst();
        editing.word(forum, item.id(), item.version(), MinutesPart.ANSWER, "退税款于月底前到账。");
        fixture.answer(forum, "下月十五日前到账。");

        editing.compile(forum);

        var again = editing.draft(forum).items().getFirst();
        assertThat(again.text(MinutesPart.ANSWER)).isEqualTo("退税款于月底前到账。");
        assertThat(again.passages().get(MinutesPart.ANSWER).compiled()).isEqualTo("下月十五日前到账。");
        assertThat(editing.draft(forum).changedUnderneath()).isEqualTo(1);
    }

    @Test
    void theSecondEditorIsTold() {
        var forum = compiled();
        var item = editing.draft(forum).items().getFirst();
        editing.word(forum, item.id(), item.version(), MinutesPart.DECISION, "先保存的");

        assertThatThrownBy(() -> editing.word(forum, item.id(), item.version(), MinutesPart.DECISION, "后保存的"))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void ofAConfidentialItemOnlyTheNumberIsPrinted() throws IOException {
        var forum = compiled();
        var item = editing.draft(forum).items().getLast();

        assertThat(text(editing.preview(forum).bytes()))
                .doesNotContain(MinutesFixture.SECRET)
                .contains(item.receipt());

        editing.disclose(forum, item.id(), item.version(), true);
        assertThat(text(editing.preview(forum).bytes())).contains(MinutesFixture.SECRET);
    }

    @Test
    void charactersNoFontHasAreNamedAndStopTheIssue() {
        var forum = compiled();
        var item = editing.draft(forum).items().getFirst();
        editing.word(forum, item.id(), item.version(), MinutesPart.DECISION, "请按\uDBBF\uDFFD办理");

        assertThat(editing.draft(forum).missingCharacters()).contains("\uDBBF\uDFFD");
        assertThatThrownBy(() -> issuing.issue(forum, UUID.randomUUID())).isInstanceOf(RuleViolation.class);
        assertThat(forums.get(forum).status()).isEqualTo(ForumStatus.MINUTES_IN_REVIEW);
        assertThat(issuing.issued(forum)).isEmpty();
    }

    @Test
    void issuingTwiceAtOnceGivesOneNumber() throws Exception {
        var forum = compiled();
        var issue = UUID.randomUUID();
        var organiser = people.signInOrganiser();
        Callable<IssuedMinutes> act = () -> {
            people.signIn(organiser);
            return issuing.issue(forum, issue);
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = new HashSet<IssuedMinutes>();
            for (var result : threads.invokeAll(List.of(act, act))) {
                results.add(result.get());
            }
            assertThat(results).hasSize(1);
        }
        assertThat(issuing.issued(forum)).hasSize(1);
    }

    @Test
    void laterVersionsHaveTheirOwnNumbersAndEarlierOnesStay() {
        var forum = compiled();
        var first = issuing.issue(forum, UUID.randomUUID());
        var firstFile = issuing.file(forum, first.id()).pdf();
        lifeCycle.reviseMinutes(forum);
        var item = editing.draft(forum).items().getFirst();
        editing.word(forum, item.id(), item.version(), MinutesPart.DECISION, "更正后的议定意见");
        var second = issuing.issue(forum, UUID.randomUUID());

        assertThat(issuing.issued(forum)).containsExactly(second, first);
        assertThat(first.number()).endsWith("第1号");
        assertThat(second.number()).endsWith("第2号");
        assertThat(issuing.file(forum, first.id()).pdf()).isEqualTo(firstFile);
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
    }

    @Test
    void aLaterIssueTakesThePlaceOfTheEarlierForWhoeverChecks() {
        var forum = compiled();
        var first = issuing.issue(forum, UUID.randomUUID());
        lifeCycle.reviseMinutes(forum);
        var second = issuing.issue(forum, UUID.randomUUID());

        var standings = issuing.standings(forum);

        assertThat(standings.get(first.id()).standing()).isEqualTo(Standing.SUPERSEDED);
        assertThat(standings.get(first.id()).successor().number()).isEqualTo(second.number());
        assertThat(standings.get(second.id()).standing()).isEqualTo(Standing.VALID);
    }

    @Test
    void withdrawnMinutesAreInReviewAgainAndSayWhy() {
        var forum = compiled();
        var issue = issuing.issue(forum, UUID.randomUUID());

        assertThat(issuing.inForce(forum)).contains(issue);

        withdrawing.withdraw(forum, issue.id(), "议定事项有误");
        withdrawing.withdraw(forum, issue.id(), "再说一次");

        assertThat(issuing.inForce(forum)).isEmpty();

        assertThat(forums.get(forum).status()).isEqualTo(ForumStatus.MINUTES_IN_REVIEW);
        assertThat(issuing.standings(forum).get(issue.id()).reason()).isEqualTo("议定事项有误");
        var again = issuing.issue(forum, UUID.randomUUID());
        assertThat(again.number()).endsWith("第2号");
        assertThat(issuing.standings(forum).get(issue.id()).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void minutesThatGaveWayAreNotWithdrawn() {
        var forum = compiled();
        var first = issuing.issue(forum, UUID.randomUUID());
        lifeCycle.reviseMinutes(forum);
        issuing.issue(forum, UUID.randomUUID());

        assertThatThrownBy(() -> withdrawing.withdraw(forum, first.id(), "理由")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void withoutTheSealNothingIsIssuedAndNoNumberTaken() {
        var forum = compiled();
        seal.haveAKey();
        seal.loseReach(Reason.KEY_MISSING);
        try {
            assertThatThrownBy(() -> issuing.issue(forum, UUID.randomUUID())).isInstanceOf(RuleViolation.class);
            seal.haveAKey();
            var issue = issuing.issue(forum, UUID.randomUUID());
            assertThat(issue.number()).endsWith("第1号");
            assertThat(issuing.standings(forum).get(issue.id()).document().sealed())
                    .isTrue();
        } finally {
            seal.putDown();
        }
    }

    @Test
    void anIssueThatFailsLeavesNoGap() {
        var organiser = organiser();
        var failing = fixture.held(organiser);
        editing.compile(failing);
        var item = editing.draft(failing).items().getFirst();
        editing.word(failing, item.id(), item.version(), MinutesPart.DECISION, "\uDBBF\uDFFD");
        assertThatThrownBy(() -> issuing.issue(failing, UUID.randomUUID())).isInstanceOf(RuleViolation.class);
        var forum = fixture.held(organiser);
        editing.compile(forum);

        assertThat(issuing.issue(forum, UUID.randomUUID()).number()).endsWith("第1号");
    }

    @Test
    void issuedMinutesAreNotIssuedOnceMore() {
        var forum = compiled();
        issuing.issue(forum, UUID.randomUUID());

        assertThatThrownBy(() -> issuing.issue(forum, UUID.randomUUID())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void guestsReadWhatWasIssuedAndNothingElse() throws IOException {
        var forum = compiled();
        var issue = issuing.issue(forum, UUID.randomUUID());

        people.signInRepresentative(fixture.firm);
        assertThat(text(issuing.file(forum, issue.id()).pdf()))
                .contains("月底前到账")
                .doesNotContain(MinutesFixture.SECRET);
        assertThatThrownBy(() -> editing.draft(forum)).isInstanceOf(AccessDeniedException.class);
        people.signInClerk(fixture.department);
        assertThat(issuing.issued(forum)).hasSize(1);
    }

    @Test
    void whoeverWasNotInvitedReadsNothing() {
        var forum = compiled();
        var issue = issuing.issue(forum, UUID.randomUUID());

        people.signInLeader(data.department(DepartmentKind.DRC));

        assertThatThrownBy(() -> issuing.issued(forum)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> issuing.file(forum, issue.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherForumDoesNotHandOutTheFile() {
        var forum = compiled();
        var issue = issuing.issue(forum, UUID.randomUUID());
        var other = fixture.held(organiser());

        assertThatThrownBy(() -> issuing.file(other, issue.id())).isInstanceOf(NotFound.class);
    }

    private UUID compiled() {
        var forum = fixture.held(organiser());
        editing.compile(forum);
        return forum;
    }

    private static String organiser() {
        return "测试贸促会" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Arrays.stream(new PDFTextStripper().getText(document).split("\\R"))
                    .map(String::strip)
                    .reduce("", String::concat)
                    .replaceAll("\\s", "");
        }
    }
}
