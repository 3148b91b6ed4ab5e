package org.huiying.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.huiying.shared.NotFound;

/** The id in a page's address. */
public final class PageId {

    private PageId() {}

    /** The id of the thing a page is about; anything else than a plain UUID names nothing we have. */
    public static UUID of(BeforeEnterEvent event) {
        return of(event, "id");
    }

    /** @param parameter the id's name in the route's template */
    public static UUID of(BeforeEnterEvent event, String parameter) {
        var text = event.getRouteParameters().get(parameter).orElse("");
        try {
            var id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException _) {
            // falls through: not an id is not found
        }
        throw new NotFound("page", text);
    }
}
