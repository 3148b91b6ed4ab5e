package org.huiying.routing.similar;

import org.huiying.request.RequestSubmitted;
import org.huiying.routing.engine.Likeness;
import org.huiying.routing.engine.SentenceModel;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads new requests as they come, and those that came while the sentence model was not there. */
@Component
class MeaningReader {

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
            likeness.read(event.title(), event.matter() + "\n" + event.wish())
                    .direction()
                    .ifPresent(direction -> meanings.keep(event.requestId(), direction));
        }
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
    void readWhatIsLeft() {
        if (sentences.isThere()) {
            meanings.unread(AT_ONCE)
                    .forEach(unread -> likeness.read(unread.title(), unread.body())
                            .direction()
                            .ifPresent(direction -> meanings.keep(unread.requestId(), direction)));
        }
    }
}
