package org.huiying.routing.trial;

import java.util.List;
import org.huiying.routing.rule.StoredRule;

/**
 * Another rule that is on, points to another kind of department, and would fire on the same.
 *
 * @param isAskedFirst whether it is asked before the tried one, and so counts where both fire
 * @param requests how many of the tried requests it fires on too
 * @param words by which one of the two rules alone makes the other fire
 */
public record RuleConflict(StoredRule rule, boolean isAskedFirst, int requests, List<String> words) {
    public RuleConflict {
        words = List.copyOf(words);
    }
}
