package org.huiying.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huiying.PortalTest;
import org.huiying.department.DepartmentKind;
import org.huiying.handling.AssignmentDetails;
import org.huiying.handling.AssignmentStatus;
import org.huiying.handling.HandlingService;
import org.huiying.request.RequestStatus;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LetterSigningTest extends LetterScene {

    @Autowired
    private HandlingService handling;

    private LetterDraft letter;

    @BeforeEach
    void aLetterWaitsForItsLeader() {
        letter = letters.letterInReview(enterprise, lead);
    }

    @Test
    void signingAnswersTheRequest() {
        var number = signing.sign(letter.id(), letter.version()).orElseThrow();

        assertThat(number).matches("测函\\d+〔20\\d\\d〕1号");
        assertThat(requests.get(letter.requestId()).status()).isEqualTo(RequestStatus.REPLIED);
        assertThat(handling.assignments(letter.requestId()))
                .extracting(AssignmentDetails::status)
                .containsExactly(AssignmentStatus.DONE);
    }

    @Test
    void signingTwiceGivesTheSameNumber() {
        var number = signing.sign(letter.id(), letter.version()).orElseThrow();

        assertThat(signing.sign(letter.id(), letter.version())).contains(number);
    }

    @Test
    void aClerkCannotSign() {
        people.signInClerk(lead);

        assertThatThrownBy(() -> signing.sign(letter.id(), letter.version())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theLeaderOfAnotherDepartmentDoesNotEvenLearnOfIt() {
        people.signInLeader(data.department(DepartmentKind.FOREX));

        assertThatThrownBy(() -> signing.sign(letter.id(), letter.version())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signing.review(letter.id())).isInstanceOf(NotFound.class);
        assertThat(signing.queue()).isEmpty();
    }

    @Test
    void aLetterSentBackCanBeWrittenAgainWithTheRemarkInSight() {
        signing.sendBack(letter.id(), letter.version(), "请写明到账日期");

        people.signInClerk(lead);
        var draft = drafting.open(letter.requestId());

        assertThat(draft.status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(draft.rounds()).extracting(LetterRound::remark).containsExactly("请写明到账日期");
        assertThat(requests.get(letter.requestId()).status()).isEqualTo(RequestStatus.HANDLING);
    }

    @Test
    void sendingBackNeedsARemark() {
        assertThatThrownBy(() -> signing.sendBack(letter.id(), letter.version(), "  "))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theSecondRoundIsComparedWithTheFirst() {
        signing.sendBack(letter.id(), letter.version(), "请写明到账日期");
        people.signInClerk(lead);
        var draft = drafting.open(letter.requestId());
        drafting.sendToReview(draft.id(), draft.version(), TestLetters.content("已于11月20日到账。"));

        people.signInLeader(lead);
        var again = signing.review(letter.id());

        assertThat(again.contentBefore()).contains(letter.content());
        assertThat(again.content().answer()).isEqualTo("已于11月20日到账。");
    }

    @Test
    void nobodySignsATextNotSeen() {
        signing.sendBack(letter.id(), letter.version(), "请写明到账日期");
        people.signInClerk(lead);
        var draft = drafting.open(letter.requestId());
        drafting.sendToReview(draft.id(), draft.version(), TestLetters.content("改写后的答复。"));
        people.signInLeader(lead);

        assertThatThrownBy(() -> signing.sign(letter.id(), letter.version()))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void theQueueShowsTheOldestFirst() {
        var later = letters.letterInReview(enterprise, lead);

        assertThat(signing.queue()).extracting(LetterInReview::id).containsExactly(letter.id(), later.id());
        assertThat(signing.waiting()).isEqualTo(2);
    }
}
