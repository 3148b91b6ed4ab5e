package org.huiying.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final VerificationCode CODE =
            new VerificationCode(UUID.fromString("0110e7a8-8def-4d3a-b1a4-00ff10c0de11"));

    @Test
    void itIsPrintedInSevenGroupsOfFourWithoutLettersThatLookAlike() {
        assertThat(CODE.printed()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void aThousandCodesAreReadAsTheyArePrinted() {
        assertThat(IntStream.range(0, 1_000).mapToObj(_ -> VerificationCode.random()))
                .allSatisfy(code ->
                        assertThat(VerificationCode.parse(code.printed())).isEqualTo(code));
    }

    @ParameterizedTest
    @MethodSource("waysOfTyping")
    void itIsReadHoweverPeopleTypeIt(String typed) {
        assertThat(VerificationCode.parse(typed)).isEqualTo(CODE);
    }

    static Stream<String> waysOfTyping() {
        var printed = CODE.printed();
        return Stream.of(
                printed,
                CODE.plain(),
                printed.toLowerCase(Locale.ROOT),
                printed.replace('-', ' '),
                printed.replace('-', '—'),
                "  " + printed.replace("-", " - ") + "\n",
                printed.replace('0', 'o').replace('1', 'l'),
                printed.replace('0', 'O').replace('1', 'I'),
                "https://huiying.example.cn/v/" + CODE.plain());
    }

    @Test
    void nearlyEverySlipOfOneCharacterIsNoticed() {
        var plain = CODE.plain();
        var unnoticed = IntStream.range(0, plain.length())
                .boxed()
                .flatMap(place -> "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                        .chars()
                        .mapToObj(digit -> plain.substring(0, place) + (char) digit + plain.substring(place + 1)))
                .filter(typed -> !typed.equals(plain))
                .filter(VerificationCodeTest::isRead)
                .count();

        assertThat(unnoticed).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "测函〔2026〕1号", "U123", "ABCD-EFGH", "../../etc/passwd", "'; drop table issued_document; --"})
    void anythingElseIsRefusedWithASentence(String typed) {
        assertThatThrownBy(() -> VerificationCode.parse(typed))
                .isInstanceOf(RuleViolation.class)
                .extracting("messageKey")
                .asString()
                .startsWith("verification.error.");
    }

    @Test
    void aHundredThousandCharactersAreRefusedAtOnce() {
        assertThatThrownBy(() -> VerificationCode.parse("A".repeat(100_000))).isInstanceOf(RuleViolation.class);
    }

    private static boolean isRead(String typed) {
        try {
            VerificationCode.parse(typed);
            return true;
        } catch (RuleViolation slip) {
            return false;
        }
    }
}
