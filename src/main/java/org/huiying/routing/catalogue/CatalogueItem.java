package org.huiying.routing.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the duty catalogue as the administrator keeps it.
 *
 * @param version travels with the edit form
 * @param active closed entries stay on the record but route nothing any more
 * @param automatic null unless the organiser has ordered automatic dispatch
 */
public record CatalogueItem(
        DutyEntry entry,
        long version,
        boolean active,
        @Nullable AutomaticOrder automatic) {}
