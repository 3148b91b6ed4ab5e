package org.huiying.audit;

import org.huiying.access.CurrentUser;
import org.huiying.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down acts the policy table refused. */
@Component
class RefusedActs {

    private final AuditTrail trail;
    private final CurrentUser currentUser;

    RefusedActs(AuditTrail trail, CurrentUser currentUser) {
        this.trail = trail;
        this.currentUser = currentUser;
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(AuthorizationDeniedEvent<?> refusal) {
        var accountId = currentUser.find().map(Person::id).orElse(null);
        trail.record(accountId, action(refusal.getObject()), null, AuditResult.DENIED);
    }

    private static String action(@Nullable Object attempted) {
        return attempted instanceof org.aopalliance.intercept.MethodInvocation call
                ? call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName()
                : "request";
    }
}
