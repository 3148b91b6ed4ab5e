package org.huiying.forum;

import org.huiying.request.RequestWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A request withdrawn before the day leaves the agenda; once the forum has begun, the record stays. */
@Component
class WithdrawnRequests {

    private final AgendaItems agenda;
    private final Forums forums;

    WithdrawnRequests(AgendaItems agenda, Forums forums) {
        this.agenda = agenda;
        this.forums = forums;
    }

    @EventListener
    void on(RequestWithdrawn event) {
        agenda.findByRequestId(event.requestId()).stream()
                .filter(item -> forums.getReferenceById(item.forumId()).status().compareTo(ForumStatus.LIVE) < 0)
                .forEach(agenda::delete);
    }
}
