package org.huiying.forum;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiying.request.CollectingForums;
import org.huiying.request.ForumChoice;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forums that collect requests now: for a firm those it is invited to. */
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
        return choices(
                forums.ofGuest(enterpriseId, NO_DEPARTMENT, Set.of(ForumStatus.COLLECTING), PageRequest.of(0, MOST)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ForumChoice> collectingNow() {
        return choices(forums.in(ForumStatus.COLLECTING, PageRequest.of(0, MOST)));
    }

    private static List<ForumChoice> choices(List<Forum> forums) {
        return forums.stream()
                .map(forum -> new ForumChoice(forum.id(), forum.plan().title()))
                .toList();
    }
}
