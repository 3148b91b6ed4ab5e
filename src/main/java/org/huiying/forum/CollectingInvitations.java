package org.huiying.forum;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiying.request.CollectingForums;
import org.huiying.request.ForumChoice;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forums a firm is invited to that collect requests now. */
@Component
class CollectingInvitations implements CollectingForums {

    private static final UUID NO_DEPARTMENT = new UUID(0, 0);
    private static final int MOST = 20;

    private final Forums forums;

    CollectingInvitations(Forums forums) {
        this.forums = forums;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ForumChoice> collectingNow(UUID enterpriseId) {
        return forums
                .ofGuest(enterpriseId, NO_DEPARTMENT, Set.of(ForumStatus.COLLECTING), PageRequest.of(0, MOST))
                .stream()
                .map(forum -> new ForumChoice(forum.id(), forum.plan().title()))
                .toList();
    }
}
