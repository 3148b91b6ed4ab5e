package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where one request of the board lies open at a time, and the keys that act on it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TriageDesk {

    private final TriageServices services;
    private @Nullable OpenRequest open;

    TriageDesk(TriageServices services) {
        this.services = services;
    }

    /** Lays a request open; {@code goOn} brings the next one once something has been decided. */
    Component show(UUID requestId, Runnable goOn) {
        var fresh = new OpenRequest(services, services.requests().get(requestId), goOn);
        open = fresh;
        return fresh;
    }

    /** Keys count only for the request that lies open. */
    TriageKeys.Acts keys() {
        return new TriageKeys.Acts() {
            @Override
            public void dispatch(UUID requestId, int candidate) {
                ifWaiting(requestId).ifPresent(shown -> shown.dispatchTo(candidate));
            }

            @Override
            public void decline(UUID requestId) {
                ifWaiting(requestId).ifPresent(OpenRequest::decline);
            }

            @Override
            public void skip(UUID requestId) {
                ifOpen(requestId).ifPresent(OpenRequest::skip);
            }
        };
    }

    /** What went out by itself has nothing to be dispatched or declined. */
    private Optional<OpenRequest> ifWaiting(UUID requestId) {
        return ifOpen(requestId).filter(OpenRequest::isWaiting);
    }

    private Optional<OpenRequest> ifOpen(UUID requestId) {
        return Optional.ofNullable(open).filter(shown -> shown.isAbout(requestId));
    }
}
