package org.huiying.routing.engine;

import org.huiying.request.RequestSubmitted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has a proposal ready when the organiser opens a new request, in the transaction of its submission. */
@Component
class ProposalAtSubmission {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalAtSubmission.class);

    private final Suggestions suggestions;

    ProposalAtSubmission(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @EventListener
    void on(RequestSubmitted event) {
        try {
            suggestions.make(event.requestId(), event.title(), event.matter() + "\n" + event.wish());
        } catch (IllegalStateException | IndexOutOfBoundsException mistake) {
            // A mistake of the engine must not cost the firm its submission; the board works it out again.
            LOG.error("No proposal for request {}", event.requestId(), mistake);
        }
    }
}
