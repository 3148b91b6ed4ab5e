package org.huiying.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.handling.AssignmentDetails;
import org.huiying.handling.AssignmentStatus;
import org.huiying.handling.HandlingService;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.request.TimelineEntry;
import org.huiying.request.TimelineKind;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.huiying.verification.Standing;
import org.huiying.verification.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LetterCorrectingTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestLetters letters;

    @Autowired
    private LetterDrafting drafting;

    @Autowired
    private LetterSigning signing;

    @Autowired
    private LetterCorrecting correcting;

    @Autowired
    private IssuedLetters issued;

    @Autowired
    private RequestService requests;

    @Autowired
    private HandlingService handling;

    @Autowired
    private Verification verification;

    private UUID enterprise;
    private UUID lead;
    private UUID request;
    private IssuedLetter old;

    @BeforeEach
    void aLetterHasLeftTheHouse() {
        enterprise = data.enterprise();
        lead = data.department(DepartmentKind.TAX);
        var letter = letters.letterInReview(enterprise, lead);
        request = letter.requestId();
        signing.sign(letter.id(), letter.version());
        old = issued.find(request).orElseThrow();
    }

    @Test
    void untilTheCorrectionIsSignedTheOldLetterAnswersTheRequest() {
        people.signInClerk(lead);
        var draft = correcting.correct(old.id());

        assertThat(draft.corrects()).isEqualTo(old.number());
        assertThat(draft.content().answer()).contains("出口退税已于本月到账");
        assertThat(correcting.correct(old.id()).id()).isEqualTo(draft.id());
        assertThat(drafting.open(request).id()).isEqualTo(draft.id());
        drafting.sendToReview(draft.id(), draft.version(), TestLetters.content("更正后的答复。"));

        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.REPLIED);
        assertThat(issued.find(request).orElseThrow().number()).isEqualTo(old.number());
        assertThat(standing(old)).isEqualTo(Standing.VALID);
    }

    @Test
    void theSignedCorrectionTakesItsPlaceUnderANumberOfItsOwn() throws Exception {
        var before = issued.download(old.id()).pdf();

        var corrected = correct("更正：退税已于11月20日到账。");

        assertThat(corrected.number()).endsWith("〕2号");
        assertThat(corrected.place().supersedes()).isEqualTo(old.number());
        var all = issued.all(request);
        assertThat(all)
                .extracting(letter -> letter.place().status())
                .containsExactly(LetterStatus.DELIVERED, LetterStatus.SUPERSEDED);
        assertThat(all.getLast().place().supersededBy()).isEqualTo(corrected.number());
        assertThat(issued.download(old.id()).pdf()).isEqualTo(before);
        assertThat(text(issued.download(corrected.id()).pdf())).contains(old.number(), corrected.number());
        assertThat(standing(old)).isEqualTo(Standing.SUPERSEDED);
        assertThat(standing(corrected)).isEqualTo(Standing.VALID);
        people.signInRepresentative(enterprise);
        assertThat(requests.timeline(request))
                .extracting(TimelineEntry::kind)
                .endsWith(TimelineKind.REPLIED, TimelineKind.REPLY_CORRECTED);
        assertThat(issued.all(request)).hasSize(2);
    }

    @Test
    void aChainOfCorrectionsLeavesOneInForce() {
        correct("第一次更正。");
        people.signInLeader(lead);
        old = issued.find(request).orElseThrow();
        correct("第二次更正。");

        assertThat(issued.all(request))
                .extracting(letter -> letter.place().status())
                .containsExactly(LetterStatus.DELIVERED, LetterStatus.SUPERSEDED, LetterStatus.SUPERSEDED);
    }

    @Test
    void aWithdrawnLetterGivesTheRequestBackToItsDepartment() {
        correcting.withdraw(old.id(), "所引文件已于本月废止");

        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.HANDLING);
        assertThat(handling.assignments(request))
                .extracting(AssignmentDetails::status)
                .containsExactly(AssignmentStatus.DONE, AssignmentStatus.HANDLING);
        assertThat(issued.find(request)).isEmpty();
        assertThat(issued.all(request).getFirst().place().withdrawalReason()).isEqualTo("所引文件已于本月废止");
        assertThat(standing(old)).isEqualTo(Standing.WITHDRAWN);
        people.signInRepresentative(enterprise);
        assertThat(requests.timeline(request).getLast().kind()).isEqualTo(TimelineKind.REPLY_WITHDRAWN);
        assertThat(requests.timeline(request).getLast().note()).isEqualTo("所引文件已于本月废止");
    }

    @Test
    void afterAWithdrawalTheRequestIsAnsweredAnewFromTheOldText() {
        correcting.withdraw(old.id(), "所引文件已废止");
        people.signInClerk(lead);
        var draft = drafting.open(request);
        assertThat(draft.content().answer()).contains("出口退税已于本月到账");
        drafting.sendToReview(draft.id(), draft.version(), TestLetters.content("重新答复。"));
        people.signInLeader(lead);
        signing.sign(draft.id(), signing.review(draft.id()).version());

        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.REPLIED);
        assertThat(issued.find(request).orElseThrow().number()).endsWith("〕2号");
        assertThat(standing(old)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void withdrawingTwiceIsWithdrawingOnce() {
        correcting.withdraw(old.id(), "理由一");
        correcting.withdraw(old.id(), "理由二");

        assertThat(issued.all(request).getFirst().place().withdrawalReason()).isEqualTo("理由一");
    }

    @Test
    void withdrawingNeedsAReason() {
        assertThatThrownBy(() -> correcting.withdraw(old.id(), "  ")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> correcting.withdraw(old.id(), "长".repeat(501))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void nothingIsWithdrawnWhileItsCorrectionWaitsForTheLeader() {
        people.signInClerk(lead);
        var draft = correcting.correct(old.id());
        drafting.sendToReview(draft.id(), draft.version(), TestLetters.content("更正后的答复。"));
        people.signInLeader(lead);

        assertThatThrownBy(() -> correcting.withdraw(old.id(), "撤销")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aCorrectionSentBackLeavesTheRequestAnswered() {
        people.signInClerk(lead);
        var draft = correcting.correct(old.id());
        drafting.sendToReview(draft.id(), draft.version(), TestLetters.content("更正后的答复。"));
        people.signInLeader(lead);

        signing.sendBack(draft.id(), signing.review(draft.id()).version(), "日期不对");

        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.REPLIED);
        people.signInClerk(lead);
        assertThat(drafting.open(request).rounds()).hasSize(1);
    }

    @Test
    void aLetterThatCountsNoMoreIsNeitherCorrectedNorWithdrawn() {
        correct("更正。");
        people.signInLeader(lead);

        assertThatThrownBy(() -> correcting.correct(old.id())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> correcting.withdraw(old.id(), "理由")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void onlyTheLeaderOfTheDepartmentWithdraws() {
        people.signInClerk(lead);
        assertThatThrownBy(() -> correcting.withdraw(old.id(), "理由")).isInstanceOf(AccessDeniedException.class);
        people.signInLeader(data.department(DepartmentKind.FOREX));
        assertThatThrownBy(() -> correcting.withdraw(old.id(), "理由")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> correcting.correct(old.id())).isInstanceOf(NotFound.class);
    }

    private IssuedLetter correct(String answer) {
        people.signInClerk(lead);
        var draft = correcting.correct(old.id());
        drafting.sendToReview(draft.id(), draft.version(), TestLetters.content(answer));
        people.signInLeader(lead);
        signing.sign(draft.id(), signing.review(draft.id()).version());
        return issued.find(request).orElseThrow();
    }

    private Standing standing(IssuedLetter letter) {
        var visitor = UUID.randomUUID().toString();
        return verification
                .check(letter.registered().code().printed(), visitor)
                .orElseThrow()
                .standing();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
