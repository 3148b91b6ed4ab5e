package org.huiying.routing.catalogue;

/**
 * An entry of the duty catalogue as the administrator keeps it.
 *
 * @param version travels with the edit form
 * @param active closed entries stay on the record but route nothing any more
 */
public record CatalogueItem(DutyEntry entry, long version, boolean active) {}
