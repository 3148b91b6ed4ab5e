package org.huiying.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.AccountService;
import org.huiying.access.Person;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.document.signature.SigningUnavailable.Reason;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.request.TimelineEntry;
import org.huiying.request.TimelineKind;
import org.huiying.seal.TestSeal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** The signing key or the time-stamp service is away: nothing unsigned leaves, and no number is taken twice. */
@PortalTest
class ApprovedLettersTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestLetters letters;

    @Autowired
    private TestSeal seal;

    @Autowired
    private LetterSigning signing;

    @Autowired
    private LetterDrafting drafting;

    @Autowired
    private IssuedLetters issued;

    @Autowired
    private ApprovedLetters approved;

    @Autowired
    private RequestService requests;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ApplicationEventMulticaster events;

    private UUID enterprise;
    private UUID lead;
    private Person leader;

    @BeforeEach
    void theKeyIsAway() {
        enterprise = data.enterprise();
        lead = data.department(DepartmentKind.TAX);
        leader = people.signInLeader(lead);
        seal.haveAKey();
        seal.loseReach(Reason.KEY_MISSING);
    }

    @AfterEach
    void putDownTheSeal() {
        seal.putDown();
    }

    @Test
    void theApprovalIsKeptAndNothingLeaves() {
        var letter = approvedLetter();

        assertThat(signing.review(letter.id()).status()).isEqualTo(LetterStatus.APPROVED);
        assertThat(signing.approved()).extracting(ApprovedLetter::heldUpBy).containsExactly(HeldUp.KEY);
        assertThat(requests.get(letter.requestId()).status()).isEqualTo(RequestStatus.REPLY_APPROVAL);
        assertThat(requests.timeline(letter.requestId()))
                .extracting(TimelineEntry::kind)
                .contains(TimelineKind.REPLY_APPROVED)
                .doesNotContain(TimelineKind.REPLIED);
        people.signInRepresentative(enterprise);
        assertThat(issued.all(letter.requestId())).isEmpty();
        assertThatThrownBy(() -> issued.download(letter.id())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whenTheKeyIsBackItIsNumberedSealedAndDelivered() {
        var letter = approvedLetter();
        approved.issueAll();
        assertThat(issued.find(letter.requestId())).isEmpty();

        seal.haveAKey();
        people.signOut();
        approved.issueAll();

        people.signInRepresentative(enterprise);
        var sent = issued.find(letter.requestId()).orElseThrow();
        assertThat(sent.number()).endsWith("〕1号");
        assertThat(sent.registered().sealed()).isTrue();
        assertThat(requests.get(letter.requestId()).status()).isEqualTo(RequestStatus.REPLIED);
        people.signInOrganiser();
        assertThat(requests.timeline(letter.requestId()).getLast().actor()).isEqualTo(leader.name());
    }

    @Test
    void fiftyThatWaitedAreIssuedOnceEachByTwoJobsAtTheSameTime() throws Exception {
        seal.haveAKey();
        seal.loseReach(Reason.TIME_STAMP_UNREACHABLE);
        var waiting = new ArrayList<LetterDraft>();
        IntStream.range(0, 50).forEach(_ -> waiting.add(approvedLetter()));
        seal.haveAKey();

        Callable<Object> job = Executors.callable(approved::issueAll);
        try (var servers = Executors.newFixedThreadPool(2)) {
            for (var run : servers.invokeAll(List.of(job, job))) {
                run.get();
            }
        }

        people.signIn(leader);
        assertThat(waiting.stream()
                        .map(letter -> ordinal(issued.find(letter.requestId()).orElseThrow())))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void whatFailsJustBeforeTheCommitIsTriedAgainUnderTheSameNumber() {
        var letter = approvedLetter();
        seal.haveAKey();
        var powerCut = new PowerCut(letter.id());
        events.addApplicationListener(powerCut);
        try {
            approved.issueAll();
        } finally {
            events.removeApplicationListener(powerCut);
        }
        people.signIn(leader);
        assertThat(issued.all(letter.requestId())).isEmpty();

        approved.issueAll();

        assertThat(ordinal(issued.find(letter.requestId()).orElseThrow())).isEqualTo(1);
    }

    @Test
    void theSealFailingInTheMiddleOfTheWorkTakesNoNumber() {
        seal.haveAKey();
        var first = letters.letterInReview(enterprise, lead);
        var second = letters.letterInReview(enterprise, lead);
        people.signIn(leader);
        assertThat(signing.sign(first.id(), first.version())).isPresent();
        seal.loseReach(Reason.KEY_FAILED);
        assertThat(signing.sign(second.id(), second.version())).isEmpty();
        seal.haveAKey();

        assertThat(signing.issue(second.id())).get().asString().endsWith("〕2号");
    }

    @Test
    void signingOnceMoreWhileItWaitsChangesNothing() {
        var letter = approvedLetter();

        assertThat(signing.sign(letter.id(), letter.version())).isEmpty();

        assertThat(signing.approved()).hasSize(1);
    }

    @Test
    void anApprovalCanBeTakenBackWhileItWaits() {
        var letter = approvedLetter();

        signing.sendBack(letter.id(), signing.review(letter.id()).version(), "金额有误");
        seal.haveAKey();
        approved.issueAll();

        people.signInClerk(lead);
        assertThat(drafting.open(letter.requestId()).status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(requests.get(letter.requestId()).status()).isEqualTo(RequestStatus.HANDLING);
    }

    @Test
    void whatALeaderApprovedWhoHasLeftWaitsForTheNext() {
        var letter = approvedLetter();
        people.signInAdministrator();
        accounts.close(leader.id());
        seal.haveAKey();

        approved.issueAll();

        people.signInLeader(lead);
        assertThat(signing.approved()).extracting(ApprovedLetter::heldUpBy).containsExactly(HeldUp.SIGNER_LEFT);
        assertThat(signing.issue(letter.id())).isPresent();
    }

    @Test
    void withoutAnySealTheLetterSaysPlainlyThatItIsUnsigned() {
        seal.putDown();
        var letter = letters.letterInReview(enterprise, lead);

        assertThat(signing.sign(letter.id(), letter.version())).isPresent();

        assertThat(issued.find(letter.requestId()).orElseThrow().registered().sealed())
                .isFalse();
    }

    private LetterDraft approvedLetter() {
        var letter = letters.letterInReview(enterprise, lead);
        people.signIn(leader);
        assertThat(signing.sign(letter.id(), letter.version())).isEmpty();
        return letter;
    }

    private record PowerCut(UUID letterId) implements ApplicationListener<PayloadApplicationEvent<?>> {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<?> event) {
            if (event.getPayload() instanceof LetterSigned signed
                    && signed.letterId().equals(letterId)) {
                throw new IllegalStateException("power cut");
            }
        }
    }

    private static int ordinal(IssuedLetter letter) {
        return Integer.parseInt(letter.number().replaceAll(".*〕(\\d+)号", "$1"));
    }
}
