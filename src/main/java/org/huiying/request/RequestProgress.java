package org.huiying.request;

import java.util.Optional;

/** Who has a request now; told by the module that hands requests to departments. */
public interface RequestProgress {

    /** Empty while no department has it, and once nothing more is awaited. */
    Optional<CurrentHolder> of(RequestDetails request);
}
