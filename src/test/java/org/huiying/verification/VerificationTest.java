package org.huiying.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huiying.PortalTest;
import org.huiying.access.TestPeople;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class VerificationTest {

    @Autowired
    private Verification verification;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestPeople people;

    /** Every test is another visitor. */
    private final String visitor = UUID.randomUUID().toString();

    @BeforeEach
    void nobodyIsSignedIn() {
        people.signOut();
    }

    @Test
    void whoeverHasTheCodeLearnsThatTheDocumentIsGenuine() {
        var document = issued();

        var found = verification.check(document.code().printed(), visitor).orElseThrow();

        assertThat(found.document()).isEqualTo(document);
        assertThat(found.standing()).isEqualTo(Standing.VALID);
    }

    @Test
    void aCodeNobodyIssuedFindsNothing() {
        assertThat(verification.check(VerificationCode.random().printed(), visitor))
                .isEmpty();
    }

    @Test
    void theNumberOnTheDocumentOpensNothing() {
        var document = issued();

        assertThatThrownBy(() -> verification.check(document.number(), visitor)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> verification.check(document.documentId().toString(), visitor))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aSupersededDocumentNamesTheLaterOneButNotItsCode() {
        var old = issued();
        var later = issued();
        transaction.executeWithoutResult(_ -> documents.supersede(old.documentId(), later.documentId(), Instant.now()));

        var found = verification.check(old.code().printed(), visitor).orElseThrow();

        assertThat(found.standing()).isEqualTo(Standing.SUPERSEDED);
        assertThat(found.successor()).isEqualTo(new Finding.Successor(later.number(), later.issuedOn()));
        assertThat(verification
                        .check(later.code().printed(), visitor)
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.VALID);
    }

    @Test
    void aWithdrawnDocumentSaysWhyAndStaysWithdrawn() {
        var document = issued();
        var later = issued();
        transaction.executeWithoutResult(_ -> {
            documents.withdraw(document.documentId(), "依据的文件已废止", Instant.now());
            documents.supersede(document.documentId(), later.documentId(), Instant.now());
        });

        var found = verification.check(document.code().printed(), visitor).orElseThrow();

        assertThat(found.standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(found.reason()).isEqualTo("依据的文件已废止");
    }

    @Test
    void whoeverProbesIsMadeToWaitAndThenLearnsNothingAtAll() {
        var document = issued();

        var tried = IntStream.rangeClosed(1, 1_000)
                .takeWhile(_ -> isAnswered(VerificationCode.random().printed()))
                .count();

        assertThat(tried).isLessThan(40);
        assertThat(isAnswered(document.code().printed())).isFalse();
    }

    @Test
    void checkingGenuineDocumentsNeverMakesAnybodyWait() {
        var document = issued();

        assertThat(IntStream.range(0, 200))
                .allMatch(_ -> isAnswered(document.code().printed()));
    }

    private boolean isAnswered(String code) {
        try {
            var _ = verification.check(code, visitor);
            return true;
        } catch (RuleViolation pause) {
            assertThat(pause.messageKey()).isEqualTo("access.error.paused");
            return false;
        }
    }

    private IssuedDocument issued() {
        var id = UUID.randomUUID();
        var document = new IssuedDocument(
                VerificationCode.random(),
                id,
                DocumentKind.LETTER,
                "云州市测试单位",
                "测函〔2026〕" + id,
                "关于出口退税的答复函",
                LocalDate.of(2026, 11, 25),
                2,
                (id.toString() + id).replace("-", ""),
                true);
        transaction.executeWithoutResult(_ -> documents.enter(document, new byte[0]));
        return document;
    }
}
