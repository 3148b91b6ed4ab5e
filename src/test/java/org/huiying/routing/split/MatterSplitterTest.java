package org.huiying.routing.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.DutyCatalogue;
import org.huiying.routing.engine.Example;
import org.huiying.routing.engine.LabelledRequests;
import org.huiying.routing.engine.RoutingEngine;
import org.huiying.routing.engine.SeedModel;
import org.huiying.routing.engine.SentenceModel;
import org.huiying.routing.rule.RoutingRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a split is proposed where there is one matter, and missed where there are two. */
class MatterSplitterTest {

    private static final int PAIRS = 200;
    private static List<Example> requests = List.of();
    private static RoutingEngine engine;

    @BeforeAll
    static void theEngineOfANewPortal() throws Exception {
        requests = LabelledRequests.development().examples();
        engine = new RoutingEngine(
                DutyCatalogue.seed(),
                RoutingRule.seed(),
                SeedModel.read(),
                SentenceModel.load(Path.of("target/test-data/native")));
    }

    @Test
    void twoMattersAreToldApart() {
        assertThat(MatterSplitter.find(
                        engine, Passages.of("我司四月申报的出口退税一直没有到账，系统显示审核中。另外，我们两名俄罗斯工程师的居留许可下个月到期，不知道去哪里延期、要带什么材料。")))
                .contains(new TwoMatters(1, DepartmentKind.TAX, DepartmentKind.IMMIGRATION));
    }

    @Test
    void aRequestAboutOneMatterIsLeftWhole() {
        var alarms = requests.stream()
                .filter(request ->
                        MatterSplitter.find(engine, Passages.of(request.body())).isPresent())
                .count();

        assertThat((double) alarms / requests.size()).isLessThan(0.01);
    }

    /** Pairs of development requests of different departments, the second begun as a writer would turn to it. */
    @Test
    void manyTextsWithTwoMattersAreFoundAndMostlyCutInTheRightPlace() {
        var random = new Random(3);
        var found = 0;
        var cutRight = 0;
        for (var i = 0; i < PAIRS; i++) {
            var pair = pair(random);
            var first = Passages.of(pair.getFirst().body().strip() + "。");
            var both = new ArrayList<>(first);
            both.addAll(Passages.of("另外，" + pair.getLast().body()));
            var matters = MatterSplitter.find(engine, both);
            found += matters.isPresent() ? 1 : 0;
            cutRight += matters.filter(at -> at.cut() == first.size()).isPresent() ? 1 : 0;
        }

        assertThat(found).isGreaterThan(PAIRS * 25 / 100);
        assertThat(cutRight).isGreaterThan(found * 90 / 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "。", "另外", "😀。另外😀😀。", "另外，另外，另外。另外。", "另外\n另外\n"})
    void aTextThatSaysNothingIsNotSplit(String text) {
        assertThat(MatterSplitter.find(engine, Passages.of(text.repeat(40)))).isEmpty();
        assertThat(MatterSplitter.find(engine, Passages.of("另外，退税没到账。".repeat(10_000))))
                .isEmpty();
    }

    private static List<Example> pair(Random random) {
        while (true) {
            var one = requests.get(random.nextInt(requests.size()));
            var other = requests.get(random.nextInt(requests.size()));
            if (Collections.disjoint(one.acceptable(), other.acceptable())) {
                return List.of(one, other);
            }
        }
    }
}
