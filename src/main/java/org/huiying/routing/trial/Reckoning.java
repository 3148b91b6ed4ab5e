package org.huiying.routing.trial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.engine.Consideration;
import org.huiying.routing.engine.RoutingEngine;
import org.huiying.routing.rule.RoutingRule;
import org.huiying.routing.rule.StoredRule;
import org.jspecify.annotations.Nullable;

/** Adds up what one rule does, request by request. */
final class Reckoning {

    /** Working out a proposal takes time; so many tell enough. */
    private static final int MOST_WEIGHED = 2_000;

    /** Of these so many may need the sentence model, which takes most of it. */
    private static final int MOST_READ_CLOSELY = 200;

    private final TrialOrder order;
    private final RoutingEngine engine;
    private final List<RoutingRule> with;
    private final List<RoutingRule> without;
    private final List<StoredRule> others;
    private final Map<DepartmentKind, Integer> wentTo = new EnumMap<>(DepartmentKind.class);
    private final Map<UUID, Integer> alsoFired = new HashMap<>();
    private final List<TriedRequest> tried = new ArrayList<>();
    private int read;
    private int matching;
    private int readClosely;

    Reckoning(TrialOrder order, RoutingEngine engine) {
        this.order = order;
        this.engine = engine;
        with = order.with();
        without = order.without();
        others = Stream.concat(order.before().stream(), order.after().stream())
                .filter(other -> other.rule().kind() != order.tried().kind())
                .toList();
    }

    /** @param text null if the request is gone meanwhile */
    void weigh(TrialQueries.Decided decided, TrialQueries.@Nullable Text text) {
        read++;
        if (text == null) {
            return;
        }
        var plain = RoutingEngine.asRulesRead(text.title(), text.body());
        if (order.tried().firesOn(plain).isEmpty()) {
            return;
        }
        matching++;
        wentTo.merge(decided.kind(), 1, Integer::sum);
        others.stream()
                .filter(other -> !other.rule().firesOn(plain).isEmpty())
                .forEach(other -> alsoFired.merge(other.id(), 1, Integer::sum));
        if (tried.size() < MOST_WEIGHED && (text.direction().isPresent() || readClosely < MOST_READ_CLOSELY)) {
            var consideration = consider(text);
            tried.add(new TriedRequest(
                    decided.requestId(),
                    consideration.first(without).orElse(null),
                    consideration.first(with).orElse(null),
                    decided.kind()));
        }
    }

    /** @param readable tells which of these requests the person may read */
    Trial trial(Function<List<UUID>, Set<UUID>> readable) {
        var visible = readable.apply(tried.stream().map(TriedRequest::requestId).toList());
        return new Trial(
                read,
                matching,
                wentTo,
                tried.size(),
                count(Effect.RIGHTED),
                count(Effect.WRONGED),
                tried.stream()
                        .filter(each -> visible.contains(each.requestId()))
                        .toList(),
                conflicts());
    }

    private Consideration consider(TrialQueries.Text text) {
        if (text.direction().isPresent()) {
            return engine.consider(text.title(), text.body(), text.direction().get());
        }
        readClosely++;
        return engine.consider(text.title(), text.body());
    }

    private int count(Effect effect) {
        return (int) tried.stream().filter(each -> each.effect() == effect).count();
    }

    private List<RuleConflict> conflicts() {
        return others.stream()
                .map(other -> new RuleConflict(
                        other,
                        order.before().contains(other),
                        alsoFired.getOrDefault(other.id(), 0),
                        order.tried().words().sharedWith(other.rule().words())))
                .filter(conflict -> conflict.requests() > 0 || !conflict.words().isEmpty())
                .toList();
    }
}
