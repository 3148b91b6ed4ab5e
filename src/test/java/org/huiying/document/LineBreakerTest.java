package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    @Test
    void aFullLineHoldsTwentyEightCharacters() {
        assertThat(lines("汉".repeat(60))).containsExactly("汉".repeat(28), "汉".repeat(28), "汉".repeat(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "、", "）", "》", "”", "！", "；", "：", "％"})
    void aLineNeverBeginsWithAClosingMark(String mark) {
        assertThat(lines("汉".repeat(28) + mark + "字字字")).containsExactly("汉".repeat(27), "汉" + mark + "字字字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "《", "“", "〔", "「"})
    void aLineNeverEndsWithAnOpeningMark(String mark) {
        assertThat(lines("汉".repeat(27) + mark + "字字字")).containsExactly("汉".repeat(27), mark + "字字字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"——", "……", "2026年", "15%", "customs", "таможня", "5,000.00", "don't"})
    void whatBelongsTogetherStaysTogether(String whole) {
        for (var before = 20; before <= 28; before++) {
            assertThat(lines("汉".repeat(before) + whole + "字字字字"))
                    .anySatisfy(line -> assertThat(line).contains(whole));
        }
    }

    @Test
    void manyClosingMarksDoNotStopTheLine() {
        assertThat(String.join("", lines("）".repeat(500)))).hasSize(500);
    }

    @Test
    void anAddressIsBrokenAtItsJoints() {
        var lines = lines("见 https://example.org/" + "abcdefgh/".repeat(20));

        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line).endsWith("/"));
    }

    @Test
    void justifiedLinesEndAtTheEdgeOfTheTypeArea() {
        var text = "汉字，（English words）与“引号”混排。".repeat(20);

        var lines = LineBreaker.lines(glyphs(text), Shape.TEXT);

        assertThat(lines.subList(0, lines.size() - 1)).allSatisfy(line -> {
            var last = line.runs().getLast();
            assertThat(last.left()).isLessThan(Grid.LEFT + Grid.WIDTH);
            assertThat(right(line)).isBetween(Grid.LEFT + Grid.WIDTH - 0.2f, Grid.LEFT + Grid.WIDTH + 0.2f);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"第44号", "1.5亿元", "2,000万美元", "USD 5,000.00", "20 km", "№ 44", "5个", "€300", "100 000 ₽"})
    void amountsStayWithTheirUnits(String whole) {
        for (var before = 18; before <= 28; before++) {
            assertThat(lines("汉".repeat(before) + whole + "字字字字"))
                    .anySatisfy(line -> assertThat(line).contains(whole));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "关于跨境电商出口退货通关便利化及外汇结算有关诉求的答复函,2",
        "关于缩短中欧班列出口货物在口岸停留时间及铁路运费补贴问题的复函,2",
        "关于跨境电商出口退货通关便利化、外汇结算便利化及外贸人才招聘和住房保障有关诉求的复函,3",
        "国家外汇管理局北庭分局关于优化贸易外汇收支企业名录登记管理的复函,2"
    })
    void aLongTitleIsBrokenBetweenWordsAndIsNoHourglass(String title, int count) {
        var lines = text(Headline.title(title));

        assertThat(lines).hasSize(count);
        assertThat(String.join("", lines)).isEqualTo(title);
        for (var word : List.of("便利化", "外汇", "结算", "诉求", "答复函", "复函", "口岸", "时间", "铁路", "人才", "管理", "名录", "企业")) {
            assertThat(lines.stream().anyMatch(line -> line.contains(word)))
                    .as(word)
                    .isEqualTo(title.contains(word));
        }
        assertThat(lines).noneMatch(line -> line.startsWith("的"));
        if (count == 3) {
            assertThat(lines.get(1).length())
                    .isGreaterThanOrEqualTo(
                            Math.min(lines.get(0).length(), lines.get(2).length()));
        }
    }

    private static float right(Line line) {
        var openings = 0;
        for (var i = 0; i + 1 < line.glyphs().size(); i++) {
            openings += line.glyphs().get(i).mayOpenBefore(line.glyphs().get(i + 1)) ? 1 : 0;
        }
        return line.left() + Line.width(line.glyphs()) + openings * line.gap();
    }

    private static List<String> lines(String text) {
        return text(LineBreaker.lines(glyphs(text), Shape.FLUSH));
    }

    private static List<String> text(List<Line> lines) {
        return lines.stream()
                .map(line -> line.glyphs().stream()
                        .map(glyph -> Character.toString(glyph.character()))
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<Glyph> glyphs(String text) {
        return Span.glyphs(List.of(new Span(text, Role.TEXT, Grid.SIZE_3)));
    }
}
