package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.huiying.request.RequestDetails;

/**
 * A part of the request page that another module offers as a bean: what the person at the screen can read or do there.
 * A panel whose act changed the request calls {@code UI.getCurrent().refreshCurrentRoute(false)}.
 */
public interface RequestPanel {

    /** Smaller comes first. */
    int order();

    /** The panel for this request, or empty when it has nothing to offer this person now. */
    Optional<Component> panel(RequestDetails request);
}
