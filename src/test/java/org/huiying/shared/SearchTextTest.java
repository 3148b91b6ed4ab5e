package org.huiying.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            我司出口退税申报被退回，请问如何补正？            | 退税
            我司出口退税申报被退回，请问如何补正？            | 申报
            我司出口退税申报被退回，请问如何补正？            | 税
            AEO认证企业的优惠                                 | 认证
            AEO认证企业的优惠                                 | aeo
            天山果业（昌吉）有限公司                           | 天山果业
            天山果业（昌吉）有限公司                           | 果业 有限公司
            ＡＢＣ贸易公司１２３                               | abc
            Our customs declarations were refused             | declaration
            Our customs declaration was refused               | DECLARATIONS refuse
            The firm's certificates                           | certificate firm
            Просим разъяснить порядок таможенного оформления  | таможенное
            Просим разъяснить порядок таможенного оформления  | оформление
            Ещё один договор                                  | еще
            请查收 HY2026-00042 的回复                         | HY2026-00042
            请查收 HY2026-00042 的回复                         | 00042
            请查收HY2026-00042的回复                           | HY2026-00042
            请查收 HY2026-00042 的回复                         | hy202600042
            请查收 HY2026-00042 的回复                         | ＨＹ２０２６－０００４２
            合同 HT-2026/003 项下                              | ht-2026/003
            税率 3.5% 与 2,100 美元                            | 3.5
            税率 3.5% 与 2,100 美元                            | 2,100
            见 www.example-firm.org 网站                       | example-firm.org
            王𬭎先生与䶮、𠅤                                   | 𬭎
            王𬭎先生与䶮、𠅤                                   | 王𬭎
            王𬭎先生与䶮、𠅤                                   | 䶮
            王𬭎先生与䶮、𠅤                                   | 𠅤
            """)
    void findsWhatPeopleLookFor(String text, String query) {
        assertThat(isFound(text, query)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            我司出口退税申报被退回       | 税退
            我司出口退税申报被退回       | 关税
            请查收 HY2026-00042 的回复   | HY2026-00043
            请查收 HY2026-00042 的回复   | HY2025-00042
            王𬭎先生                     | 王𬭚
            Our customs declarations     | decline
            """)
    void doesNotFindWhatIsNotThere(String text, String query) {
        assertThat(isFound(text, query)).isFalse();
    }

    @Test
    void findsEveryPairOfCharactersOfASentence() {
        var sentence = "我司从事二手车出口整车随班列出境因车辆注销登记证书上的发动机号与申报不一致被海关退单";

        assertThat(IntStream.range(0, sentence.length() - 1).mapToObj(at -> sentence.substring(at, at + 2)))
                .allSatisfy(word -> assertThat(isFound(sentence, word)).isTrue());
    }

    @Test
    void invisibleCharactersDoNotHideAWord() {
        assertThat(isFound("出口退\u200B税\u00ADсправка", "退税")).isTrue();
        assertThat(isFound("\u202Eadmin\u202C 关\u2060税", "admin 关税")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?。，-—'\"\\:&|<>()*", "\u200B", "😀"})
    void aQueryWithoutAnyWordIsEmptyOrHarmless(String query) {
        assertThat(SearchText.query(query)).matches("[\\p{L}\\p{N} ]*");
    }

    @Test
    void tokensAreLettersAndDigitsOnlyWhateverTheText() {
        var text =
                "'; drop table request; -- <b>don't</b> a&b|c:*!(d) \\ 3.5e-10 @x #y 价格\u0000 e\u0301 𬭎'税 हिन्दी كىتاب";

        assertThat(SearchText.tokens(text)).matches("[\\p{L}\\p{N} ]+").doesNotContain("  ");
        assertThat(SearchText.query(text)).matches("[\\p{L}\\p{N} ]+");
    }

    @Test
    @Timeout(20)
    void aHundredThousandCharactersStayWithinTimeAndWhatPostgresTakes() {
        var random = new Random(7);
        var han = random.ints(100_000, 0x4E00, 0x9FA5)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var rare = random.ints(50_000, 0x20000, 0x2A6D6)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var hyphens = "a1-".repeat(33_000);
        var oneWord = "x".repeat(100_000);

        for (var text : List.of(han, rare, hyphens, oneWord)) {
            var started = System.nanoTime();
            var tokens = SearchText.tokens(text);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
            assertThat(Arrays.stream(tokens.split(" "))
                            .distinct()
                            .mapToInt(SearchTextTest::vectorBytes)
                            .sum())
                    .isLessThan(1 << 20);
        }
    }

    @Test
    void theBeginningOfATextTooLargeIsStillFound() {
        var large = "出口退税" + "甲".repeat(60_000)
                + new Random(1)
                        .ints(60_000, 0x4E00, 0x9FA5)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());

        assertThat(isFound(large, "退税")).isTrue();
    }

    @Test
    void manyThreadsGetTheSameTokens() {
        var text = "Customs 海关申报 таможня HY2026-00042";

        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(_ -> SearchText.tokens(text))
                        .distinct())
                .hasSize(1);
    }

    /** Finds as PostgreSQL does with plainto_tsquery: every word of the query is among the tokens. */
    private static boolean isFound(String text, String query) {
        var tokens = Set.of(
                Arrays.stream(SearchText.tokens(text).split(" ")).distinct().toArray(String[]::new));
        var words = SearchText.query(query).split(" ");
        return tokens.containsAll(List.of(words)) && !words[0].isEmpty();
    }

    private static int vectorBytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8).length + 4;
    }
}
