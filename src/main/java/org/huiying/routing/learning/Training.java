package org.huiying.routing.learning;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.huiying.routing.engine.ActiveModel;
import org.huiying.routing.engine.Candidate;
import org.huiying.routing.engine.CurrentEngine;
import org.huiying.routing.engine.Learner;
import org.huiying.routing.engine.Quality;
import org.huiying.routing.engine.RoutingEngine;
import org.huiying.routing.engine.SeedExamples;
import org.huiying.routing.engine.SentenceModel;
import org.huiying.routing.learning.DecidedRequests.Decided;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Trains a new version from the catalogue, the delivered examples and what people have decided, and asks it and the
 * active one about the decided requests that were held back. Takes about a minute of one core.
 */
@Component
class Training {

    private static final Duration QUARTER = Duration.ofDays(91);
    /** Two engines are asked about each. */
    private static final int MOST_ASKED = 3_000;

    private final DecidedRequests decided;
    private final DutyCatalogueStore catalogue;
    private final ActiveModel active;
    private final CurrentEngine engines;
    private final SentenceModel sentences;
    private final ModelVersions versions;
    private final Clock clock;

    Training(
            DecidedRequests decided,
            DutyCatalogueStore catalogue,
            ActiveModel active,
            CurrentEngine engines,
            SentenceModel sentences,
            ModelVersions versions,
            Clock clock) {
        this.decided = decided;
        this.catalogue = catalogue;
        this.active = active;
        this.engines = engines;
        this.sentences = sentences;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Outside of any transaction, for it takes long.
     *
     * @return the number of the new version, which nobody has activated yet
     */
    int run(@Nullable UUID askedBy) {
        var requests = decided.all();
        var learnable = requests.stream()
                .filter(request -> !request.heldBack())
                .map(Decided::example)
                .toList();
        var model = new Learner(sentences::point)
                .learn(
                        catalogue.inForce(),
                        Stream.concat(SeedExamples.all().stream(), learnable.stream())
                                .toList(),
                        List.of());
        var former = active.read();
        var comparison = compare(
                former.number(),
                engines.with(model),
                engines.with(former.model()),
                requests.stream().filter(Decided::heldBack).limit(MOST_ASKED).toList());
        return versions.add(model, learnable.size(), comparison, askedBy);
    }

    private Comparison compare(int formerNumber, RoutingEngine fresh, RoutingEngine former, List<Decided> heldBack) {
        var quarter = clock.instant().minus(QUARTER);
        var recent = heldBack.stream()
                .filter(request -> request.at().isAfter(quarter))
                .toList();
        return new Comparison(
                formerNumber,
                judge(fresh, heldBack),
                judge(former, heldBack),
                judge(fresh, recent),
                judge(former, recent));
    }

    private static Quality judge(RoutingEngine engine, List<Decided> requests) {
        return Quality.all(requests.stream()
                .map(request -> {
                    var example = request.example();
                    var suggestion = engine.suggest(example.title(), example.body());
                    var kinds = suggestion.candidates().stream()
                            .map(Candidate::kind)
                            .toList();
                    return Quality.of(kinds, suggestion.sure(), example.kind(), Set.of(example.kind()));
                })
                .toList());
    }
}
