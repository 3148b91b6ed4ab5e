package org.huiying.request.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.huiying.shared.NotFound;

/** Addresses of the pages of one request. */
public final class RequestAddress {

    public static final String LIST = "requests";
    public static final String NEW = "request/new";
    public static final String RECORD = "request/record";

    private RequestAddress() {}

    public static String of(UUID id) {
        return "request/" + id;
    }

    public static String draft(UUID id) {
        return of(id) + "/edit";
    }

    /** The id a page was opened with; anything else than a plain UUID is nothing we have. */
    static UUID id(BeforeEnterEvent event) {
        var text = event.getRouteParameters().get("id").orElse("");
        try {
            var id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException _) {
            // falls through: not an id is not found
        }
        throw new NotFound("request", text);
    }
}
