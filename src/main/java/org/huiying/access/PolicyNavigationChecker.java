package org.huiying.access;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import org.springframework.stereotype.Component;

/** Asks the policy table whether a route may be entered. */
@Component
class PolicyNavigationChecker implements NavigationAccessChecker {

    private final transient Policy policy;

    PolicyNavigationChecker(Policy policy) {
        this.policy = policy;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        if (context.isErrorHandling()) {
            return context.allow();
        }
        var screen = context.getNavigationTarget().getAnnotation(Screen.class);
        if (screen == null) {
            return context.reject("The route names no act of the policy table");
        }
        return policy.permits(screen.value()) ? context.allow() : context.deny("Not in the policy table");
    }
}
