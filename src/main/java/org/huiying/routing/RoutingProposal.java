package org.huiying.routing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.department.DepartmentSummary;

/**
 * To whom one request might go, best first.
 *
 * @param wordsAlone whether the sentence model was absent, so that only rules and words were weighed
 */
public record RoutingProposal(UUID requestId, boolean sure, boolean wordsAlone, List<ProposedDepartments> candidates) {

    public RoutingProposal {
        candidates = List.copyOf(candidates);
    }

    /** The department it can go to without being read, if the proposal is sure and leaves no choice. */
    public Optional<DepartmentSummary> sureDepartment() {
        return sure && candidates.getFirst().departments().size() == 1
                ? Optional.of(candidates.getFirst().departments().getFirst())
                : Optional.empty();
    }
}
