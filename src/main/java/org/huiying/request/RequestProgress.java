package org.huiying.request;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who has a request now; told by the module that hands requests to departments. */
public interface RequestProgress {

    /** Empty while no department has it, and once nothing more is awaited. */
    Optional<CurrentHolder> of(RequestDetails request);

    /** The same for the rows of a list, by request. */
    Map<UUID, CurrentHolder> ofAll(Collection<RequestSummary> requests);
}
