package org.huiying.routing.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void aTextIsCutAfterItsSentencesAndPointsAndIsTheSameWhenJoined() {
        var text = "退税没到账，等了两个月。\n一是系统没有信息；二是电话打不通！“请问怎么办？”谢谢。The refund is late. We wait.";

        assertThat(Passages.of(text))
                .containsExactly(
                        "退税没到账，等了两个月。\n", "一是系统没有信息；", "二是电话打不通！", "“请问怎么办？”谢谢。", "The refund is late. ", "We wait.");
        assertThat(String.join("", Passages.of(text))).isEqualTo(text);
    }

    @Test
    void ofAVeryLongTextTheLastPassageHoldsTheRest() {
        var text = "没有到账。".repeat(500);

        assertThat(Passages.of(text)).hasSize(60);
        assertThat(String.join("", Passages.of(text))).isEqualTo(text);
    }

    @Test
    void whatBelongsIsJoinedInItsOrder() {
        var passages = Passages.of("退税没到账。签证到期。再问退税。");

        assertThat(Passages.join(passages, place -> place != 1)).isEqualTo("退税没到账。再问退税。");
        assertThat(Passages.of("")).containsExactly("");
    }
}
