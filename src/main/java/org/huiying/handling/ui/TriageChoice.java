package org.huiying.handling.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiying.department.DepartmentSummary;
import org.huiying.routing.ProposedDepartments;
import org.huiying.routing.RoutingProposal;

/** One card of the proposal: a real department, and the candidate it stands for. */
record TriageChoice(DepartmentSummary department, ProposedDepartments candidate) {

    /**
     * Every department proposed, best first; a kind with several departments gives several cards.
     *
     * @param returnedBy departments that gave the request back are not proposed again
     */
    static List<TriageChoice> of(RoutingProposal proposal, Set<UUID> returnedBy) {
        return proposal.candidates().stream()
                .flatMap(TriageChoice::of)
                .filter(choice -> !returnedBy.contains(choice.department().id()))
                .toList();
    }

    private static Stream<TriageChoice> of(ProposedDepartments candidate) {
        return candidate.departments().stream().map(department -> new TriageChoice(department, candidate));
    }
}
