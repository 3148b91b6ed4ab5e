package org.huiying.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.CurrentUser;
import org.huiying.department.DepartmentKind;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.shared.ChinaTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class LetterNumberingTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestLetters letters;

    @Autowired
    private LetterSigning signing;

    @Autowired
    private RequestService requests;

    @Autowired
    private ApplicationEventMulticaster events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Letters store;

    @Autowired
    private LetterRevisions revisions;

    @Autowired
    private LetterDesk desk;

    @Autowired
    private LetterGate gate;

    @Autowired
    private LetterPdf pdf;

    @Autowired
    private LetterIssuing issuing;

    @Autowired
    private LetterSteps steps;

    @Autowired
    private CoSigners coSigners;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private ApplicationEventPublisher publisher;

    private UUID enterprise;
    private UUID lead;

    @BeforeEach
    void aDepartmentThatNeverSigned() {
        enterprise = data.enterprise();
        lead = data.department(DepartmentKind.CUSTOMS);
    }

    @Test
    void fiftySignedSixteenAtATimeHaveNumbersWithoutGapOrDouble() throws Exception {
        var waiting = new ArrayList<LetterDraft>();
        IntStream.range(0, 50).forEach(_ -> waiting.add(letters.letterInReview(enterprise, lead)));

        var numbers = atOnce(waiting.stream()
                .<Callable<String>>map(letter -> () -> sign(letter))
                .toList());

        assertThat(numbers)
                .extracting(LetterNumberingTest::ordinal)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void twoLeadersWhoSignTheSameLetterGetTheSameNumber() throws Exception {
        var letter = letters.letterInReview(enterprise, lead);

        var numbers = atOnce(List.of(() -> sign(letter), () -> sign(letter)));

        assertThat(numbers).extracting(LetterNumberingTest::ordinal).containsExactly(1, 1);
        assertThat(ordinal(sign(letters.letterInReview(enterprise, lead)))).isEqualTo(2);
    }

    @Test
    void aSigningThatFailsTakesNoNumberAndLeavesNothing() {
        var letter = letters.letterInReview(enterprise, lead);
        var powerCut = new PowerCut(letter.id());

        events.addApplicationListener(powerCut);
        try {
            assertThatThrownBy(() -> sign(letter)).hasMessage("power cut");
        } finally {
            events.removeApplicationListener(powerCut);
        }

        assertThat(requests.get(letter.requestId()).status()).isEqualTo(RequestStatus.REPLY_APPROVAL);
        assertThat(ordinal(sign(letter))).isEqualTo(1);
    }

    @Test
    void numbersBeginAnewWithTheYearInShanghai() {
        var newYear = LocalDateTime.of(2031, 1, 1, 0, 0).atZone(ChinaTime.ZONE).toInstant();

        assertThat(signAt(newYear.minusSeconds(2))).endsWith("〔2030〕1号");
        assertThat(signAt(newYear.minusSeconds(1))).endsWith("〔2030〕2号");
        assertThat(signAt(newYear)).endsWith("〔2031〕1号");
    }

    private String signAt(Instant moment) {
        var letter = letters.letterInReview(enterprise, lead);
        return transaction.execute(_ -> signing(Clock.fixed(moment, ChinaTime.ZONE))
                .sign(letter.id(), letter.version())
                .orElseThrow());
    }

    private String sign(LetterDraft letter) {
        return signing.sign(letter.id(), letter.version()).orElseThrow();
    }

    /** As the screens sign, but with another clock. */
    private LetterSigning signing(Clock clock) {
        return new LetterSigning(
                store, revisions, desk, gate, pdf, issuing, steps, coSigners, currentUser, publisher, clock);
    }

    /** Fails at the end of signing, when everything is written and nothing committed. */
    private record PowerCut(UUID letterId) implements ApplicationListener<PayloadApplicationEvent<?>> {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<?> event) {
            if (event.getPayload() instanceof LetterSigned signed
                    && signed.letterId().equals(letterId)) {
                throw new IllegalStateException("power cut");
            }
        }
    }

    private static List<String> atOnce(List<Callable<String>> acts) throws Exception {
        var person = SecurityContextHolder.getContext();
        try (var threads = Executors.newFixedThreadPool(Math.min(acts.size(), 16))) {
            var results = threads.invokeAll(acts.stream()
                    .map(act -> new DelegatingSecurityContextCallable<>(act, person))
                    .toList());
            var values = new ArrayList<String>();
            for (var result : results) {
                values.add(result.get());
            }
            return values;
        }
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }
}
