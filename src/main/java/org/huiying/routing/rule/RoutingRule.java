package org.huiying.routing.rule;

import java.util.List;
import org.huiying.department.DepartmentKind;
import org.jspecify.annotations.Nullable;

/**
 * Words that name something the law gives to one kind of department.
 *
 * @param entryCode the entry of the duty catalogue it points to; null if it only knows the kind
 * @param basis the law it rests on; empty where it is long practice
 */
public record RoutingRule(
        String name, DepartmentKind kind, @Nullable String entryCode, RuleWords words, String basis) {

    /** The rules every new portal begins with, in the order in which they are asked. */
    public static List<RoutingRule> seed() {
        return SeedRule.all().stream().map(SeedRule::rule).toList();
    }

    /** The words that make the rule fire on a text as {@link RuleWords#plain} writes it; none if it does not. */
    public List<String> firesOn(String plainText) {
        return words.foundIn(plainText);
    }
}
