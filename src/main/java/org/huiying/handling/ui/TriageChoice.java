package org.huiying.handling.ui;

import java.util.List;
import java.util.stream.Stream;
import org.huiying.department.DepartmentSummary;
import org.huiying.routing.ProposedDepartments;
import org.huiying.routing.RoutingProposal;

/** One card of the proposal: a real department, and the candidate it stands for. */
record TriageChoice(DepartmentSummary department, ProposedDepartments candidate) {

    /** Every department proposed, best first; a kind with several departments gives several cards. */
    static List<TriageChoice> of(RoutingProposal proposal) {
        return proposal.candidates().stream().flatMap(TriageChoice::of).toList();
    }

    private static Stream<TriageChoice> of(ProposedDepartments candidate) {
        return candidate.departments().stream().map(department -> new TriageChoice(department, candidate));
    }
}
