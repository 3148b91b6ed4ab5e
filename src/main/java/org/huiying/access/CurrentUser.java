package org.huiying.access;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The person at the screen, read anew each time: a role taken away or an account closed counts at once. */
@Component
public class CurrentUser {

    private final Accounts accounts;

    CurrentUser(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The person, or empty when nobody is signed in or the account was closed meanwhile. */
    @Transactional(readOnly = true)
    public Optional<Person> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? accounts.findById(signedIn.accountId())
                        .filter(account -> account.mayUse(signedIn.sessionEpoch()))
                        .map(Account::person)
                : Optional.empty();
    }

    /** Whether a session of an account came to its end elsewhere: signed out everywhere, closed, not approved any more. */
    @Transactional(readOnly = true)
    public boolean hasDeadSession() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn && find().isEmpty();
    }

    /** @throws AccessDeniedException when nobody is signed in */
    public Person get() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }
}
