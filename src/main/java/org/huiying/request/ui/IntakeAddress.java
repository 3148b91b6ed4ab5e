package org.huiying.request.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.huiying.shared.NotFound;

/** Addresses of the pages for spreadsheets. */
final class IntakeAddress {

    static final String LIST = "intake";
    static final String BATCH = "intake/:id";

    private IntakeAddress() {}

    static String of(UUID id) {
        return LIST + "/" + id;
    }

    /** The id a page was opened with; anything else than a UUID is nothing we have. */
    static UUID id(BeforeEnterEvent event) {
        var text = event.getRouteParameters().get("id").orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("intake batch", text);
        }
    }
}
