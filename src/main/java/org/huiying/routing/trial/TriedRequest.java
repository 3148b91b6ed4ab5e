package org.huiying.routing.trial;

import java.util.UUID;
import org.huiying.department.DepartmentKind;
import org.jspecify.annotations.Nullable;

/**
 * A decided request on which the rule fires.
 *
 * @param without what would be proposed first without the rule; null if nothing
 * @param with what would be proposed first with it; null if nothing
 * @param decided where it really went
 */
public record TriedRequest(
        UUID requestId,
        @Nullable DepartmentKind without,
        @Nullable DepartmentKind with,
        DepartmentKind decided) {

    public Effect effect() {
        if ((without == decided) == (with == decided)) {
            return Effect.UNCHANGED;
        }
        return with == decided ? Effect.RIGHTED : Effect.WRONGED;
    }
}
