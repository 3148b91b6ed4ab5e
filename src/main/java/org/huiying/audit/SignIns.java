package org.huiying.audit;

import org.huiying.access.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who signed in, and that somebody was not let in; never what was typed. */
@Component
class SignIns {

    private static final String ACTION = "account.signIn";

    private final AuditTrail trail;

    SignIns(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    @Transactional
    public void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
            trail.record(person.accountId(), ACTION, null, AuditResult.DONE);
        }
    }

    @EventListener
    @Transactional
    public void on(AbstractAuthenticationFailureEvent event) {
        trail.record(null, ACTION, null, AuditResult.DENIED);
    }
}
