package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void aLongTitleIsSetInLinesAboutEquallyLong() {
        var lines = Headline.title("关于跨境电商出口退货通关便利化及外汇结算有关诉求的答复函");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).glyphs().size())
                .isBetween(
                        lines.get(0).glyphs().size() - 3, lines.get(0).glyphs().size() + 3);
    }

    private static float right(Line line) {
        var openings = 0;
        for (var i = 0; i + 1 < line.glyphs().size(); i++) {
            openings += line.glyphs().get(i).mayOpenBefore(line.glyphs().get(i + 1)) ? 1 : 0;
        }
        return line.left() + Line.width(line.glyphs()) + openings * line.gap();
    }

    private static List<String> lines(String text) {
        return LineBreaker.lines(glyphs(text), Shape.FLUSH).stream()
                .map(line -> line.glyphs().stream()
                        .map(glyph -> Character.toString(glyph.character()))
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<Glyph> glyphs(String text) {
        return Span.glyphs(List.of(new Span(text, Role.TEXT, Grid.SIZE_3)));
    }
}
