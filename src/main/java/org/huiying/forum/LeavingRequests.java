package org.huiying.forum;

import java.util.UUID;
import org.huiying.request.RequestSplit;
import org.huiying.request.RequestWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A request that is withdrawn or split before the day leaves the agenda; its parts, raised for the same forum, can be put
 * on it. Once the forum has begun, the record stays.
 */
@Component
class LeavingRequests {

    private final AgendaItems agenda;
    private final Forums forums;

    LeavingRequests(AgendaItems agenda, Forums forums) {
        this.agenda = agenda;
        this.forums = forums;
    }

    @EventListener
    void on(RequestWithdrawn event) {
        takeOff(event.requestId());
    }

    @EventListener
    void on(RequestSplit event) {
        takeOff(event.requestId());
    }

    private void takeOff(UUID requestId) {
        agenda.findByRequestId(requestId).stream()
                .filter(item -> forums.getReferenceById(item.forumId()).status().compareTo(ForumStatus.LIVE) < 0)
                .forEach(agenda::delete);
    }
}
