package org.huiying.access;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Makes demo accounts and lets the demo's story act in their names. Does not exist unless the portal runs as a demo. */
@Component
@ConditionalOnBooleanProperty("huiying.demo")
public class DemoAccess {

    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final Clock clock;
    private @Nullable String passwordHash;

    DemoAccess(Accounts accounts, PasswordHashes hashes, Clock clock) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.clock = clock;
    }

    public boolean isEmptyPortal() {
        return accounts.count() == 0;
    }

    /** All demo accounts share one password, so one slow hash is enough for them. */
    public void admit(NewAccount account, String password) {
        if (passwordHash == null) {
            passwordHash = hashes.hash(password);
        }
        accounts.saveAndFlush(new Account(account, passwordHash, AccountStatus.ACTIVE, clock.instant()));
    }

    /** Does something with the rights of this account. */
    public void as(UUID accountId, Runnable act) {
        var signedIn = accounts.findById(accountId).orElseThrow().signedIn();
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(signedIn, null, List.of()));
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
