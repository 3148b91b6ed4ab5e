package org.huiying.routing.engine;

import java.util.List;
import org.huiying.department.DepartmentKind;

/** A kind of department that may be competent, the catalogue entry that comes nearest, and what speaks for it. */
public record Candidate(DepartmentKind kind, double probability, String entryCode, List<Reason> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
