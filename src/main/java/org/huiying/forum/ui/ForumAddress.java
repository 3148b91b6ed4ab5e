package org.huiying.forum.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.huiying.shared.NotFound;

/** Addresses of the pages of forums. */
public final class ForumAddress {

    public static final String LIST = "forums";
    public static final String NEW = "forum/new";

    private ForumAddress() {}

    /** The forum's page, on the tab its phase calls for. */
    public static String of(UUID id) {
        return "forum/" + id;
    }

    public static String of(UUID id, ForumTab tab) {
        return of(id) + "/" + tab.address();
    }

    /** The id a page was opened with; anything else than a plain UUID is nothing we have. */
    public static UUID id(BeforeEnterEvent event) {
        var text = event.getRouteParameters().get("id").orElse("");
        try {
            var id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException _) {
            // falls through: not an id is not found
        }
        throw new NotFound("forum", text);
    }
}
