package org.huiying.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.huiying.PortalTest;
import org.huiying.department.DepartmentKind;
import org.huiying.request.RequestStatus;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class LetterDraftingTest extends LetterScene {

    private UUID request;

    @BeforeEach
    void aClerkHasSignedForARequest() {
        request = letters.handledRequest(enterprise, lead);
    }

    @Test
    void openingTwiceOpensTheSameDraft() {
        assertThat(drafting.open(request).id()).isEqualTo(drafting.open(request).id());
    }

    @Test
    void openingAtTheSameMomentOpensTheSameDraft() throws Exception {
        var clerk = SecurityContextHolder.getContext();
        var opening = Stream.generate(() -> new DelegatingSecurityContextCallable<>(
                        () -> drafting.open(request).id(), clerk))
                .limit(4)
                .toList();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var opened = threads.invokeAll(opening);
            assertThat(opened.stream().map(Future::resultNow).distinct()).hasSize(1);
        }
    }

    @Test
    void aDraftBeginsWithTheFirmAndATitle() {
        var draft = drafting.open(request);

        assertThat(draft.addressee()).startsWith("测试外贸有限公司");
        assertThat(draft.content().title()).isEqualTo("关于“出口退税迟迟未到账”的答复函");
    }

    @Test
    void whatIsSavedIsThereAgain() {
        var draft = drafting.open(request);
        var written = TestLetters.content("第一段\n第二段 <b>𬭎</b> '); drop table letter; --");

        drafting.save(draft.id(), draft.version(), written);

        assertThat(drafting.open(request).content()).isEqualTo(written);
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var draft = drafting.open(request);
        drafting.save(draft.id(), draft.version(), TestLetters.content("甲写的"));

        assertThatThrownBy(() -> drafting.save(draft.id(), draft.version(), TestLetters.content("乙写的")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void anOverlongAnswerIsRefusedWithItsLength() {
        var draft = drafting.open(request);

        assertThatThrownBy(() -> drafting.save(draft.id(), draft.version(), TestLetters.content("长".repeat(20_001))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        rule -> assertThat(rule.arguments()).containsExactly(20_000, 20_001));
    }

    @Test
    void theLongestAnswerOfRareCharactersIsKept() {
        var draft = drafting.open(request);
        var written = TestLetters.content("𬭎".repeat(20_000));

        drafting.save(draft.id(), draft.version(), written);

        assertThat(drafting.open(request).content()).isEqualTo(written);
    }

    @Test
    void aFreshDraftDoesNotPassTheGate() {
        var draft = drafting.open(request);

        assertThat(drafting.check(draft.id(), draft.content()))
                .filteredOn(check -> !check.met())
                .extracting(GateCheck::rule)
                .containsExactly(GateRule.OUTCOME, GateRule.ANSWER, GateRule.BASIS);
        assertRefused("letter.error.gate.OUTCOME", draft, draft.content());
    }

    @Test
    void aCharacterNoFontHasIsNamed() {
        var draft = drafting.open(request);
        var content = TestLetters.content("感谢支持😀，请知悉。");

        assertThatThrownBy(() -> drafting.sendToReview(draft.id(), draft.version(), content))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> {
                    assertThat(rule.messageKey()).isEqualTo("letter.error.gate.CHARACTERS");
                    assertThat(rule.arguments()).containsExactly("😀");
                });
        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.HANDLING);
    }

    @Test
    void aPromiseNeedsADayToCome() {
        var today = LocalDate.now(ChinaTime.ZONE);
        var draft = drafting.open(request);

        assertRefused("letter.error.gate.PROMISED_DAY", draft, TestLetters.promise(null));
        assertRefused("letter.error.gate.PROMISED_DAY", draft, TestLetters.promise(today));

        drafting.sendToReview(draft.id(), draft.version(), TestLetters.promise(today.plusDays(1)));

        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.REPLY_APPROVAL);
    }

    @Test
    void onlyAPromiseHasAPromisedDay() {
        var content = new LetterContent(
                Outcome.SOLVED, LocalDate.of(2030, 1, 1), "标题", "正文", List.of("依据"), "", "", List.of());

        assertThat(content.promisedFor()).isNull();
    }

    @Test
    void sendingTwiceIsOneRound() {
        var draft = drafting.open(request);
        var content = TestLetters.content("已办理。");

        drafting.sendToReview(draft.id(), draft.version(), content);
        drafting.sendToReview(draft.id(), draft.version(), content);

        assertThat(drafting.find(request).orElseThrow().rounds()).hasSize(1);
    }

    @Test
    void whatIsInReviewCannotBeRewritten() {
        var draft = drafting.open(request);
        drafting.sendToReview(draft.id(), draft.version(), TestLetters.content("已办理。"));
        var version = drafting.find(request).orElseThrow().version();

        assertThatThrownBy(() -> drafting.save(draft.id(), version, TestLetters.content("改了。")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aRequestNobodySignedForCannotBeAnswered() {
        var unsigned = data.dispatchedRequest(enterprise, lead);
        people.signInClerk(lead);

        assertThatThrownBy(() -> drafting.open(unsigned)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void neitherTheFirmNorAnotherDepartmentReadsADraft() {
        drafting.open(request);

        people.signInRepresentative(enterprise);
        assertThatThrownBy(() -> drafting.find(request)).isInstanceOf(AccessDeniedException.class);

        people.signInClerk(data.department(DepartmentKind.FOREX));
        assertThatThrownBy(() -> drafting.find(request)).isInstanceOf(NotFound.class);
    }

    @Test
    void theNextDraftProposesTheContactOfTheLast() {
        var draft = drafting.open(request);
        drafting.save(draft.id(), draft.version(), TestLetters.content("已办理。"));

        var next = drafting.open(letters.handledRequest(enterprise, lead));

        assertThat(next.content().contact()).isEqualTo("李明 0994-1234567");
    }

    private void assertRefused(String key, LetterDraft draft, LetterContent content) {
        assertThatThrownBy(() -> drafting.sendToReview(draft.id(), draft.version(), content))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        rule -> assertThat(rule.messageKey()).isEqualTo(key));
    }
}
