package org.huiying.routing.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.TabbedText;

/** A rule the portal is delivered with; by its id a newer release finds it again. */
record SeedRule(UUID id, RoutingRule rule) {

    private static final List<String> HEADER =
            List.of("code", "name", "kind", "entry", "any_of", "all_of", "none_of", "basis");

    /** In the order in which they are asked. */
    static List<SeedRule> all() {
        return TabbedText.seedRows("routing-rules.tsv", HEADER).stream()
                .map(SeedRule::of)
                .toList();
    }

    private static SeedRule of(List<String> row) {
        var words =
                new RuleWords(TabbedText.list(row.get(4)), TabbedText.list(row.get(5)), TabbedText.list(row.get(6)));
        return new SeedRule(
                UUID.nameUUIDFromBytes(("routing rule " + row.get(0)).getBytes(StandardCharsets.UTF_8)),
                new RoutingRule(
                        row.get(1),
                        DepartmentKind.valueOf(row.get(2)),
                        row.get(3).isEmpty() ? null : row.get(3),
                        words,
                        row.get(7)));
    }
}
