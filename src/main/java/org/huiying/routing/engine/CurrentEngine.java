package org.huiying.routing.engine;

import java.util.concurrent.atomic.AtomicReference;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.huiying.routing.rule.RoutingRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine for the catalogue as it stands in the database now, whichever server changed it. */
@Component
class CurrentEngine {

    /** An engine and the revision of the catalogue it learned from. */
    record Learned(RoutingEngine engine, long revision) {}

    private final DutyCatalogueStore store;
    private final SentenceModel sentences;
    private final LearnedModel model = SeedModel.read();
    private final AtomicReference<@Nullable Learned> learned = new AtomicReference<>();

    CurrentEngine(DutyCatalogueStore store, SentenceModel sentences) {
        this.store = store;
        this.sentences = sentences;
    }

    Learned get() {
        var revision = store.revision();
        var known = learned.get();
        return known != null && known.revision() == revision ? known : learn(revision);
    }

    private synchronized Learned learn(long revision) {
        var known = learned.get();
        if (known != null && known.revision() == revision) {
            return known;
        }
        var fresh = new Learned(new RoutingEngine(store.inForce(), RoutingRule.seed(), model, sentences), revision);
        learned.set(fresh);
        return fresh;
    }
}
