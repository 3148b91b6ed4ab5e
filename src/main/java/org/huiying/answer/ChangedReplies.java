package org.huiying.answer;

import org.huiying.request.ReplyCorrected;
import org.huiying.request.ReplyWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An answer that is withdrawn or corrected is no longer public, in the same transaction; a person may publish anew. */
@Component
class ChangedReplies {

    private final AnswerStore store;

    ChangedReplies(AnswerStore store) {
        this.store = store;
    }

    @EventListener
    void on(ReplyWithdrawn event) {
        store.remove(event.requestId());
    }

    @EventListener
    void on(ReplyCorrected event) {
        store.remove(event.requestId());
    }
}
