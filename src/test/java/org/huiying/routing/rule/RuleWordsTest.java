package org.huiying.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleWordsTest {

    @Test
    void oneOfTheWordsIsEnough() {
        assertThat(anyOf("舱单", "滞报金").foundIn("滞报金能不能减免")).containsExactly("滞报金");
        assertThat(anyOf("舱单", "滞报金").foundIn("出口退税")).isEmpty();
    }

    @Test
    void allWordsMustBeThereWhereAllAreAskedFor() {
        var words = new RuleWords(List.of("退税", "退库"), List.of("报关单"), List.of());

        assertThat(words.foundIn("报关单改单后退税卡住")).containsExactly("退税", "报关单");
        assertThat(words.foundIn("退税卡住")).isEmpty();
        assertThat(words.foundIn("报关单改单")).isEmpty();
    }

    @Test
    void aWordThatMustNotBeThereStopsIt() {
        var words = new RuleWords(List.of("外汇登记"), List.of(), List.of("审核登记"));

        assertThat(words.foundIn("外汇登记要先审核登记")).isEmpty();
    }

    @Test
    void caseAndWidthDoNotMatter() {
        assertThat(anyOf(" ３Ｃ认证 ", "Work Permit", "").anyOf()).containsExactly("3c认证", "work permit");
        assertThat(anyOf("Work Permit").foundIn(RuleWords.plain("ＷＯＲＫ permit 延期")))
                .isNotEmpty();
    }

    @Test
    void whatWouldMakeBothFireIsShared() {
        assertThat(anyOf("海关退税").sharedWith(anyOf("退税", "抵扣"))).containsExactly("退税");
        assertThat(anyOf("退税").sharedWith(anyOf("海关退税"))).containsExactly("退税");
        assertThat(anyOf("退税").sharedWith(anyOf("外汇"))).isEmpty();
        assertThat(anyOf("海关退税").sharedWith(new RuleWords(List.of("退税"), List.of(), List.of("海关"))))
                .as("the other rule leaves exactly these to it")
                .isEmpty();
    }

    private static RuleWords anyOf(String... words) {
        return new RuleWords(List.of(words), List.of(), List.of());
    }
}
