package org.huiying.routing.engine;

import java.util.UUID;
import org.huiying.request.RequestSubmitted;
import org.huiying.routing.AutomaticDispatchOrdered;
import org.huiying.routing.catalogue.CatalogueItem;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has a proposal ready when the organiser opens a new request, in the transaction of its submission. */
@Component
class ProposalAtSubmission {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalAtSubmission.class);

    private final Suggestions suggestions;
    private final DutyCatalogueStore catalogue;
    private final ApplicationEventPublisher events;

    ProposalAtSubmission(Suggestions suggestions, DutyCatalogueStore catalogue, ApplicationEventPublisher events) {
        this.suggestions = suggestions;
        this.catalogue = catalogue;
        this.events = events;
    }

    @EventListener
    void on(RequestSubmitted event) {
        try {
            var suggestion = suggestions.make(event.requestId(), event.title(), event.matter() + "\n" + event.wish());
            if (!event.confidential()) {
                orderIfAutomatic(event.requestId(), suggestion);
            }
        } catch (IllegalStateException | IndexOutOfBoundsException mistake) {
            // A mistake of the engine must not cost the firm its submission; the board works it out again.
            LOG.error("No proposal for request {}", event.requestId(), mistake);
        }
    }

    /** What is confidential is read by a person first, so it never comes here. */
    private void orderIfAutomatic(UUID requestId, RoutingSuggestion suggestion) {
        if (suggestion.sure()) {
            catalogue
                    .find(suggestion.candidates().getFirst().entryCode())
                    .map(CatalogueItem::automatic)
                    .ifPresent(
                            order -> events.publishEvent(new AutomaticDispatchOrdered(requestId, order.orderedBy())));
        }
    }
}
