package org.huiying.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets in whoever knows the password of an active account. An unknown name, a wrong password and a closed account get
 * the same answer after the same work; that an account still waits for approval is told to its owner only.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final SignInThrottle throttle;

    PasswordSignIn(Accounts accounts, PasswordHashes hashes, SignInThrottle throttle) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var loginName = LoginName.plain(attempt.getName());
        var address = address(attempt);
        try {
            throttle.attempt(loginName, address);
        } catch (Throttle.Paused pause) {
            throw new LockedException("paused after too many attempts", pause);
        }
        var account = accounts.findCredentials(loginName).orElse(null);
        var password = String.valueOf(attempt.getCredentials());
        var matches = hashes.matches(password, account == null ? null : account.passwordHash());
        if (account == null || !matches || account.status() == AccountStatus.CLOSED) {
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.success(loginName, address);
        if (account.status() != AccountStatus.ACTIVE) {
            throw new DisabledException("waits for approval");
        }
        return UsernamePasswordAuthenticationToken.authenticated(account.signedIn(), null, List.of());
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    @Override
    public boolean supports(@Nullable Class<?> kind) {
        return kind != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
