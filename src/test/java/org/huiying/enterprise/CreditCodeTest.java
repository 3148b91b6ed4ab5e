package org.huiying.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final String VALID = "91350100M000100Y43";

    @ParameterizedTest
    @ValueSource(strings = {VALID, "91440300708461136T", "914403001922038216"})
    void acceptsCodesThatAreInUse(String code) {
        assertThat(new CreditCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100m000100y43",
                "  91350100 M000100Y4 3 ",
                "91350100-M000100Y-43",
                "９１３５０１００Ｍ０００１００Ｙ４３",
                "\uFEFF91350100\u3000M000100Y43\u200B"
            })
    void keepsThePlainFormHoweverItWasTyped(String typed) {
        assertThat(new CreditCode(typed).value()).isEqualTo(VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "'',length",
        "91350100M000100Y4,length",
        "91350100M000100Y433,length",
        "91350100M000100Y4O,characters",
        "91350100M000100I43,characters",
        "91350100M000100企43,characters",
        "91350100M000100Y44,checkDigit",
        "91350100M000100X43,checkDigit",
        "19350100M000100Y43,checkDigit"
    })
    void saysWhatIsWrong(String typed, String reason) {
        assertThatThrownBy(() -> new CreditCode(typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        rule -> assertThat(rule.messageKey()).isEqualTo("enterprise.creditCode.error." + reason));
    }

    @Test
    void aMistypedCharacterIsNoticedWhereverItIs() {
        assertThat(IntStream.range(0, VALID.length()).mapToObj(CreditCodeTest::mistypedAt))
                .allSatisfy(
                        typed -> assertThatThrownBy(() -> new CreditCode(typed)).isInstanceOf(RuleViolation.class));
    }

    @Test
    void knowsTheOrganisationCodeInside() {
        assertThat(new CreditCode(VALID).organisationCode()).isEqualTo("M000100Y4");
    }

    @Test
    void fictionalFirmsHaveValidCodesOfTheirOwn() {
        assertThat(IntStream.range(0, 200).mapToObj(CreditCodes::fictional)).doesNotHaveDuplicates();
    }

    private static String mistypedAt(int place) {
        var other = VALID.charAt(place) == '7' ? '8' : '7';
        return VALID.substring(0, place) + other + VALID.substring(place + 1);
    }
}
