package org.huiying.routing.trial;

import java.util.List;
import java.util.Map;
import org.huiying.department.DepartmentKind;

/**
 * What a rule would have changed.
 *
 * @param decided requests that were looked through: those decided in the last year, the latest of them if there are many
 * @param matching those on which the rule fires
 * @param wentTo where these really went
 * @param weighed of how many of these the proposals were worked out: the latest
 * @param righted proposals it would have made right
 * @param wronged proposals it would have made wrong
 * @param readable those weighed that the person may read, the latest first
 */
public record Trial(
        int decided,
        int matching,
        Map<DepartmentKind, Integer> wentTo,
        int weighed,
        int righted,
        int wronged,
        List<TriedRequest> readable,
        List<RuleConflict> conflicts) {

    public Trial {
        wentTo = Map.copyOf(wentTo);
        readable = List.copyOf(readable);
        conflicts = List.copyOf(conflicts);
    }

    /** How many of those weighed the person may not read. */
    public int hidden() {
        return weighed - readable.size();
    }

    public List<TriedRequest> with(Effect effect) {
        return readable.stream().filter(each -> each.effect() == effect).toList();
    }
}
