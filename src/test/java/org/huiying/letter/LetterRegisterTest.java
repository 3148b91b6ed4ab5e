package org.huiying.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LetterRegisterTest {

    private static final PageRequest ALL = PageRequest.of(0, 100);

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestLetters letters;

    @Autowired
    private LetterSigning signing;

    @Autowired
    private LetterDrafting drafting;

    @Autowired
    private LetterCorrecting correcting;

    @Autowired
    private IssuedLetters issued;

    @Autowired
    private LetterRegister register;

    @Autowired
    private JdbcClient database;

    private final int year = LocalDate.now(ChinaTime.ZONE).getYear();
    private UUID enterprise;
    private UUID lead;

    @BeforeEach
    void aDepartment() {
        enterprise = data.enterprise();
        lead = data.department(DepartmentKind.TAX);
    }

    @Test
    void everyNumberStaysListedWithWhatBecameOfItsLetter() {
        var withdrawn = signed();
        correcting.withdraw(withdrawn.id(), "所引文件已废止");
        var superseded = signed();
        people.signInClerk(lead);
        var draft = correcting.correct(superseded.id());
        drafting.sendToReview(draft.id(), draft.version(), TestLetters.content("更正后的答复。"));
        people.signInLeader(lead);
        signing.sign(draft.id(), signing.review(draft.id()).version());

        var numbers = register.numbers(lead, year, ALL);

        assertThat(numbers).extracting(RegisteredNumber::inYear).containsExactly(3, 2, 1);
        assertThat(numbers)
                .extracting(RegisteredNumber::status)
                .containsExactly(LetterStatus.DELIVERED, LetterStatus.SUPERSEDED, LetterStatus.WITHDRAWN);
        assertThat(numbers.get(1).successor()).isEqualTo(numbers.getFirst().number());
        assertThat(numbers.get(2).withdrawalReason()).isEqualTo("所引文件已废止");
        assertThat(register.years(lead)).isEqualTo(List.of(year));
    }

    @Test
    void aNumberThatNoLetterBearsIsListedAsVoid() {
        signed();
        database.sql("update letter_number set last = 2 where department_id = ?")
                .param(lead)
                .update();

        var numbers = register.numbers(lead, year, ALL);

        assertThat(numbers.getFirst().status()).isNull();
        assertThat(numbers.getFirst().number()).endsWith("〔" + year + "〕2号");
    }

    @Test
    void aLeaderReadsTheOwnRegisterAndTheOrganiserAll() {
        signed();
        people.signInOrganiser();
        assertThat(register.numbers(lead, year, ALL)).hasSize(1);

        people.signInLeader(data.department(DepartmentKind.FOREX));
        assertThatThrownBy(() -> register.numbers(lead, year, ALL)).isInstanceOf(NotFound.class);
        people.signInRepresentative(enterprise);
        assertThatThrownBy(() -> register.numbers(lead, year, ALL)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theOrganiserBeginsWithWhoSignedLastAndALeaderWithTheOwn() {
        signed();

        people.signInOrganiser();
        assertThat(register.lastIssuer()).contains(lead);
        people.signInLeader(data.department(DepartmentKind.FOREX));
        assertThat(register.lastIssuer()).isEmpty();
    }

    private IssuedLetter signed() {
        var letter = letters.letterInReview(enterprise, lead);
        signing.sign(letter.id(), letter.version());
        return issued.find(letter.requestId()).orElseThrow();
    }
}
