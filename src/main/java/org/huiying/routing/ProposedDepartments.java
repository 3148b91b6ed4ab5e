package org.huiying.routing;

import java.util.List;
import org.huiying.department.DepartmentKind;
import org.huiying.department.DepartmentSummary;
import org.huiying.routing.engine.Reason;

/**
 * A candidate with the real departments of its kind.
 *
 * @param entryName the catalogue entry that comes nearest
 * @param distinction what that entry does not cover and whose business that is; may be blank
 * @param automatic whether the organiser has ordered automatic dispatch for that entry
 * @param departments those to which requests may be dispatched now; none if the kind has no department here
 */
public record ProposedDepartments(
        DepartmentKind kind,
        double probability,
        String entryName,
        String distinction,
        boolean automatic,
        List<DepartmentSummary> departments,
        List<Reason> reasons) {

    public ProposedDepartments {
        departments = List.copyOf(departments);
        reasons = List.copyOf(reasons);
    }

    /** The words that spoke for it, as they stand in the request. */
    public List<String> words() {
        return reasons.stream()
                .filter(reason -> reason.type() != Reason.Type.WORDS_AGAINST)
                .flatMap(reason -> reason.words().stream())
                .toList();
    }
}
