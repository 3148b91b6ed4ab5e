package org.huiying.access;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Carries out later what a person has ordered, in that person's name and with the rights the person has then. */
@Component
public class StandingOrders {

    private final Accounts accounts;

    StandingOrders(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws AccessDeniedException if the account is gone or closed, or may not do this any more */
    public void carryOut(UUID accountId, Runnable order) {
        var account = accounts.findById(accountId).orElseThrow(() -> new AccessDeniedException("no such account"));
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(account.signedIn(), null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            order.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
