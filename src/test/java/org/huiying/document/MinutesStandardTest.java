package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 纪要格式 of GB/T 9704-2012 (10.3) and its 版记 (7.4) in millimetres, measured in what is printed. */
class MinutesStandardTest {

    private static final double LEFT = 28;
    private static final double RIGHT = 28 + 156;
    private static final double BOTTOM = 37 + 225;
    private static final double CHARACTER = 156 / 28d;
    private static final double PITCH = 10.45;

    private final RenderedDocument minutes = new Typesetter().minutes(SampleDocuments.minutes());
    private final int last = minutes.pageCount();

    @Test
    void theMarkStandsThirtyFiveMillimetresBelowTheTopOfTheTypeAreaInRed() throws IOException {
        var mark = Print.of(minutes, 1).lines().getFirst();

        assertThat(mark.text()).isEqualTo("北庭州外贸企业政企面对面座谈会纪要");
        assertThat(mark.isRed()).isTrue();
        assertThat(mark.inkTop()).isCloseTo(37 + 35, within(0.3));
        assertThat(mark.centre()).isCloseTo(LEFT + 78, within(0.3));
    }

    @Test
    void theNumberIsCentredAndARedRuleEndsTheHead() throws IOException {
        var print = Print.of(minutes, 1);
        var date = print.line("2026年9月18日");

        assertThat(print.line("第3期").centre()).isCloseTo(LEFT + 78, within(0.3));
        assertThat(date.left()).isCloseTo(LEFT + CHARACTER, within(0.1));
        assertThat(date.right()).isCloseTo(RIGHT - CHARACTER, within(0.1));
        assertThat(print.bars(true)).singleElement().satisfies(rule -> {
            assertThat(rule.width()).isCloseTo(156, within(0.01));
            assertThat(rule.top()).isCloseTo(date.inkBottom() + 4, within(0.6));
        });
    }

    @Test
    void thoseWhoCameFollowTheTextAfterOneEmptyLineUnderTheFirstCharacterAfterTheColon() throws IOException {
        var print = Print.of(minutes, last);
        var present = print.line("出席：");
        var name = print.part("北庭海关　马志远");

        assertThat(present.left()).isCloseTo(LEFT + 2 * CHARACTER, within(0.05));
        assertThat(name.left()).isCloseTo(LEFT + 5 * CHARACTER, within(0.05));
        for (var unit : List.of("国家外汇管理局北庭分局", "国家税务总局北庭税务局", "北庭州发展和改革委员会")) {
            assertThat(print.line(unit).left()).isCloseTo(name.left(), within(0.05));
        }
        var before = print.lines().get(print.lines().indexOf(present) - 1);
        assertThat(present.baseline() - before.baseline()).isCloseTo(2 * PITCH, within(0.02));
        assertThat(Faces.of(minutes).of("出席：")).containsExactly("HuiyingHei");
        assertThat(minutes.seal()).isNull();
    }

    @Test
    void theImprintStandsBetweenRulesOfWhichTheLastEndsTheTypeArea() throws IOException {
        var print = Print.of(minutes, last);
        var rules = print.bars(false).stream().filter(bar -> bar.width() > 20).toList();

        assertThat(rules).hasSize(3).allSatisfy(rule -> {
            assertThat(rule.left()).isCloseTo(LEFT, within(0.01));
            assertThat(rule.width()).isCloseTo(156, within(0.01));
        });
        assertThat(rules.get(0).height()).isCloseTo(0.35, within(0.005));
        assertThat(rules.get(1).height()).isCloseTo(0.25, within(0.005));
        assertThat(rules.get(2).height()).isCloseTo(0.35, within(0.005));
        assertThat(rules.get(2).bottom()).isCloseTo(BOTTOM, within(0.02));
        var copies = print.line("抄送：");
        var issued = print.line("2026年9月18日印发");
        assertThat(copies.left()).isCloseTo(LEFT + CHARACTER, within(0.05));
        assertThat(copies.baseline())
                .isBetween(rules.get(0).bottom(), rules.get(1).top());
        assertThat(issued.text()).isEqualTo("北庭贸促会2026年9月18日印发");
        assertThat(issued.right()).isCloseTo(RIGHT - CHARACTER, within(0.1));
        assertThat(issued.size()).isCloseTo(14, within(0.01));
    }

    @Test
    void everyPageIsNumberedOddOnesOnTheRight() throws IOException {
        for (var page = 1; page <= last; page++) {
            var number = Print.of(minutes, page).line("— " + page + " —");

            if (page % 2 == 1) {
                assertThat(number.right()).isCloseTo(RIGHT - 14 * 25.4 / 72, within(0.2));
            } else {
                assertThat(number.left()).isCloseTo(LEFT + 14 * 25.4 / 72, within(0.2));
            }
        }
    }
}
