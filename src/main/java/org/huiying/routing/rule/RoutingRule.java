package org.huiying.routing.rule;

import java.util.List;
import java.util.Optional;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.TabbedText;

/**
 * Words that name something the law gives to one kind of department, unless others stand beside them.
 *
 * @param basis the law it rests on; empty where it is long practice
 */
public record RoutingRule(String code, DepartmentKind kind, List<String> anyOf, List<String> unless, String basis) {

    private static final List<String> HEADER = List.of("code", "kind", "any_of", "unless", "basis");

    /** The rules every new portal begins with, in the order in which they are asked. */
    public static List<RoutingRule> seed() {
        return TabbedText.seedRows("routing-rules.tsv", HEADER).stream()
                .map(row -> new RoutingRule(
                        row.get(0),
                        DepartmentKind.valueOf(row.get(1)),
                        TabbedText.list(row.get(2)),
                        TabbedText.list(row.get(3)),
                        row.get(4)))
                .toList();
    }

    /** The word that makes the rule fire. */
    public Optional<String> firesOn(String lowerCaseText) {
        if (unless.stream().anyMatch(lowerCaseText::contains)) {
            return Optional.empty();
        }
        return anyOf.stream().filter(lowerCaseText::contains).findFirst();
    }
}
