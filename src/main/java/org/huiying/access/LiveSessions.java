package org.huiying.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions of this server that have a page open. Every few seconds those whose account was signed out elsewhere or
 * closed are made to reload, which leads to the sign-in page: a screen left open must not go on showing things.
 */
@Component
@EnableScheduling
class LiveSessions implements VaadinServiceInitListener {

    private final Set<VaadinSession> open = ConcurrentHashMap.newKeySet();
    private final Accounts accounts;

    LiveSessions(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> open.add(start.getSession()));
        event.getSource().addSessionDestroyListener(end -> open.remove(end.getSession()));
    }

    @Scheduled(fixedDelay = 3_000)
    void reloadDeadOnes() {
        var signedIn = new HashMap<VaadinSession, SignedIn>();
        open.forEach(session -> signedIn(session).ifPresent(person -> signedIn.put(session, person)));
        if (signedIn.isEmpty()) {
            return;
        }
        var ids = signedIn.values().stream().map(SignedIn::accountId).collect(Collectors.toSet());
        var epochs = accounts.activeEpochs(ids).stream()
                .collect(Collectors.toMap(Accounts.Epoch::getId, Accounts.Epoch::getSessionEpoch));
        signedIn.forEach((session, person) -> {
            if (!isAlive(person, epochs)) {
                open.remove(session);
                reload(session);
            }
        });
    }

    private static boolean isAlive(SignedIn person, Map<UUID, Integer> epochs) {
        return Integer.valueOf(person.sessionEpoch()).equals(epochs.get(person.accountId()));
    }

    private static void reload(VaadinSession session) {
        var _ = session.access(() -> session.getUIs().forEach(ui -> ui.getPage().reload()));
    }

    private static Optional<SignedIn> signedIn(VaadinSession session) {
        try {
            return Optional.ofNullable(session.getSession())
                    .map(http -> http.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                    .filter(SecurityContext.class::isInstance)
                    .map(context -> ((SecurityContext) context).getAuthentication())
                    .map(authentication -> authentication.getPrincipal())
                    .filter(SignedIn.class::isInstance)
                    .map(SignedIn.class::cast);
        } catch (IllegalStateException invalidatedMeanwhile) {
            return Optional.empty();
        }
    }
}
