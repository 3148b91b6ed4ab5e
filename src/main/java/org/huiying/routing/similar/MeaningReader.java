package org.huiying.routing.similar;

import java.util.UUID;
import org.huiying.request.RequestSubmitted;
import org.huiying.routing.engine.Likeness;
import org.huiying.routing.engine.SentenceModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads new requests as they come, and those that came while the sentence model was not there. */
@Component
class MeaningReader {

    private static final Logger LOG = LoggerFactory.getLogger(MeaningReader.class);
    private static final int AT_ONCE = 200;

    private final Meanings meanings;
    private final Likeness likeness;
    private final SentenceModel sentences;

    MeaningReader(Meanings meanings, Likeness likeness, SentenceModel sentences) {
        this.meanings = meanings;
        this.likeness = likeness;
        this.sentences = sentences;
    }

    @EventListener
    void on(RequestSubmitted event) {
        if (!event.confidential()) {
            keep(event.requestId(), event.title(), event.matter() + "\n" + event.wish());
        }
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
    void readWhatIsLeft() {
        if (sentences.isThere()) {
            meanings.unread(AT_ONCE).forEach(unread -> keep(unread.requestId(), unread.title(), unread.body()));
        }
    }

    private void keep(UUID requestId, String title, String body) {
        try {
            likeness.read(title, body).direction().ifPresent(direction -> meanings.keep(requestId, direction));
        } catch (IllegalStateException | IndexOutOfBoundsException mistake) {
            // A mistake of the model must not cost the firm its submission; the request is then like nothing.
            LOG.error("Request {} cannot be read", requestId, mistake);
        }
    }
}
