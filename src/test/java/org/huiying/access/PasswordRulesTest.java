package org.huiying.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String NAME = "li.hua2026@example.com";

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "天山 果业 出口 关税 汇率", "        a b c   ", "пароль из слов", "𠅤𬭎䶮abcdefg"})
    void lengthIsEnough(String password) {
        assertThatCode(() -> PasswordRules.mustBeGood(password, NAME)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "九个汉字不够长的呀"})
    void shortOnesAreRefused(String password) {
        assertRefused(password, "access.password.error.length");
    }

    @Test
    void veryLongOnesAreRefusedInsteadOfCut() {
        assertRefused("correct horse ".repeat(10), "access.password.error.length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "Password123", "QWERTYUIOP", "aaaaaaaaaaaa"})
    void thoseEverybodyTriesFirstAreRefused(String password) {
        assertRefused(password, "access.password.error.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"li.hua2026", "LI.HUA2026@example.com"})
    void theSignInNameIsRefused(String password) {
        assertRefused(password, "access.password.error.isName");
    }

    private static void assertRefused(String password, String key) {
        assertThatThrownBy(() -> PasswordRules.mustBeGood(password, NAME))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
