package org.huiying.routing.engine;

import java.nio.file.Path;
import java.util.List;
import org.huiying.routing.catalogue.DutyEntry;
import org.huiying.routing.rule.RoutingRule;

/** Engines as the portal uses them, without the portal. */
final class TestEngine {

    static final SentenceModel SENTENCES = SentenceModel.load(Path.of("target/test-data/native"));

    private static final LearnedModel SEED = SeedModel.read();

    private TestEngine() {}

    static RoutingEngine of(List<DutyEntry> catalogue) {
        return new RoutingEngine(catalogue, RoutingRule.seed(), SEED, SENTENCES);
    }
}
