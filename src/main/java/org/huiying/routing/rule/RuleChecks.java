package org.huiying.routing.rule;

import java.util.List;
import java.util.stream.Stream;
import org.huiying.routing.catalogue.CatalogueItem;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.huiying.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What a rule must say before it can be tried or kept. */
@Component
public class RuleChecks {

    private static final int NAME_LIMIT = 60;
    private static final int BASIS_LIMIT = 300;
    private static final int MOST_WORDS = 100;
    private static final int WORD_LIMIT = 60;

    private final DutyCatalogueStore catalogue;

    RuleChecks(DutyCatalogueStore catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws RuleViolation if something is missing or too long, or the entry is another department's */
    void mustBeComplete(RoutingRule rule) {
        if (rule.name().isBlank() || length(rule.name()) > NAME_LIMIT) {
            throw new RuleViolation("routing.error.ruleName", NAME_LIMIT);
        }
        mustLookForSomething(rule.words());
        if (length(rule.basis()) > BASIS_LIMIT) {
            throw new RuleViolation("routing.error.ruleBasis", BASIS_LIMIT);
        }
        var entry = rule.entryCode();
        if (entry != null
                && catalogue
                        .find(entry)
                        .filter(CatalogueItem::active)
                        .filter(item -> item.entry().kind() == rule.kind())
                        .isEmpty()) {
            throw new RuleViolation("routing.error.ruleEntry", entry);
        }
    }

    /** @throws RuleViolation if it looks for nothing or for too much */
    public static void mustLookForSomething(RuleWords words) {
        if (words.isEmpty()) {
            throw new RuleViolation("routing.error.ruleWords");
        }
        var all = Stream.of(words.anyOf(), words.allOf(), words.noneOf())
                .flatMap(List::stream)
                .toList();
        if (all.size() > MOST_WORDS || all.stream().anyMatch(word -> length(word) > WORD_LIMIT)) {
            throw new RuleViolation("routing.error.ruleTooManyWords", MOST_WORDS, WORD_LIMIT);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
