package org.huiying.routing.learning;

import org.huiying.department.DepartmentKind;
import org.jspecify.annotations.Nullable;

/**
 * How many requests were proposed to one kind and decided for another, or the same.
 *
 * @param proposed null where nothing was proposed
 */
public record ConfusionCell(@Nullable DepartmentKind proposed, DepartmentKind decided, int requests) {

    public boolean isRight() {
        return proposed == decided;
    }
}
