package org.huiying.routing.engine;

import java.util.concurrent.atomic.AtomicReference;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.huiying.routing.rule.RuleStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine for catalogue, rules and active model as they stand in the database now, whichever server changed them. */
@Component
public class CurrentEngine {

    /**
     * An engine, the revision of the catalogue it was made for and the version of its model.
     */
    public record Made(RoutingEngine engine, long revision, int version) {}

    private final DutyCatalogueStore store;
    private final RuleStore rules;
    private final ActiveModel active;
    private final SentenceModel sentences;
    private final AtomicReference<@Nullable Made> made = new AtomicReference<>();

    CurrentEngine(DutyCatalogueStore store, RuleStore rules, ActiveModel active, SentenceModel sentences) {
        this.store = store;
        this.rules = rules;
        this.active = active;
        this.sentences = sentences;
    }

    public Made get() {
        var revision = store.revision();
        var known = made.get();
        return known != null && known.revision() == revision ? known : make(revision);
    }

    /** One that thinks as this model does, for the catalogue and the rules as they stand now. */
    public RoutingEngine with(LearnedModel model) {
        return new RoutingEngine(store.inForce(), rules.inForce(), model, sentences);
    }

    private synchronized Made make(long revision) {
        var known = made.get();
        if (known != null && known.revision() == revision) {
            return known;
        }
        var version = active.read();
        var fresh = new Made(with(version.model()), revision, version.number());
        made.set(fresh);
        return fresh;
    }
}
