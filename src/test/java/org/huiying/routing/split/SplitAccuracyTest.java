package org.huiying.routing.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.huiying.routing.catalogue.DutyCatalogue;
import org.huiying.routing.engine.RoutingEngine;
import org.huiying.routing.engine.SeedModel;
import org.huiying.routing.engine.SentenceModel;
import org.huiying.routing.rule.RoutingRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proposed split is nearly always right, and most texts with two matters are found; with the sentence model or without. */
class SplitAccuracyTest {

    @ParameterizedTest
    @ValueSource(strings = {"development", "sealed"})
    void aProposedSplitIsNearlyAlwaysRight(String part) throws IOException {
        check(part, SentenceModel.load(Path.of("target/test-data/native")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"development", "sealed"})
    void wordsAloneAreAsCareful(String part) throws IOException {
        check(part, SentenceModel.absent());
    }

    private static void check(String part, SentenceModel sentences) throws IOException {
        var engine = new RoutingEngine(DutyCatalogue.seed(), RoutingRule.seed(), SeedModel.read(), sentences);
        var tally = SplitRequests.read(part).judge(engine);

        assertThat(tally.precision()).as("%s", tally).isGreaterThanOrEqualTo(0.9);
        assertThat(tally.recall()).as("%s", tally).isGreaterThanOrEqualTo(0.7);
        assertThat(tally.placed()).as("%s", tally).isGreaterThanOrEqualTo(0.9);
    }
}
