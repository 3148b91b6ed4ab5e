package org.huiying.access;

import java.util.Optional;
import java.util.UUID;

/** Names of what people belong to. Accounts know only ids; the modules that keep the names offer this as a bean. */
public interface Affiliations {

    /** Its name, if the id is one of theirs. */
    Optional<String> nameOf(UUID id);
}
