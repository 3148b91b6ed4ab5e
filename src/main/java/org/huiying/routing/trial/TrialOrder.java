package org.huiying.routing.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huiying.routing.rule.RoutingRule;
import org.huiying.routing.rule.StoredRule;
import org.jspecify.annotations.Nullable;

/** The rules in force with the tried one in its place, and without it. */
record TrialOrder(RoutingRule tried, List<StoredRule> before, List<StoredRule> after) {

    TrialOrder(List<StoredRule> all, @Nullable UUID id, RoutingRule tried) {
        this(tried, part(all, id, true), part(all, id, false));
    }

    List<RoutingRule> without() {
        var rules = new ArrayList<RoutingRule>();
        before.forEach(each -> rules.add(each.rule()));
        after.forEach(each -> rules.add(each.rule()));
        return rules;
    }

    List<RoutingRule> with() {
        var rules = new ArrayList<>(without());
        rules.add(before.size(), tried);
        return rules;
    }

    private static List<StoredRule> part(List<StoredRule> all, @Nullable UUID id, boolean isBefore) {
        var place = all.stream()
                .filter(each -> each.id().equals(id))
                .mapToInt(StoredRule::place)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return all.stream()
                .filter(StoredRule::active)
                .filter(each -> isBefore ? each.place() < place : each.place() > place)
                .toList();
    }
}
