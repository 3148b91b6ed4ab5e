package org.huiying.notice.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.huiying.notice.NoticesArrived;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The bells on screens of this server. A screen on another server counts anew at the next page. */
@Component
class BellRing {

    private final Map<UUID, Set<Runnable>> bells = new ConcurrentHashMap<>();

    /** Rings this bell whenever the person has something new to read, until the registration is removed. */
    Registration hang(UUID accountId, Runnable bell) {
        bells.computeIfAbsent(accountId, _ -> ConcurrentHashMap.newKeySet()).add(bell);
        return () -> bells.computeIfPresent(accountId, (_, others) -> {
            others.remove(bell);
            return others.isEmpty() ? null : others;
        });
    }

    @TransactionalEventListener
    void on(NoticesArrived event) {
        event.accountIds().forEach(id -> bells.getOrDefault(id, Set.of()).forEach(Runnable::run));
    }
}
