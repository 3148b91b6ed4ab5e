package org.huiying.routing.catalogue;

import org.huiying.department.DepartmentKind;
import org.jspecify.annotations.Nullable;

/** Which entries of the catalogue are shown; a blank text and no kind show all that are in force. */
public record CatalogueFilter(String text, @Nullable DepartmentKind kind, boolean closedToo) {

    public static final CatalogueFilter IN_FORCE = new CatalogueFilter("", null, false);
}
