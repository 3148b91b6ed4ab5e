package org.huiying.audit;

import java.util.Arrays;
import java.util.UUID;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes every act that changes something to the trail, inside its own transaction: no service has to remember it, and
 * none can forget it.
 */
@Aspect
@Component
@Order
class AuditedActs {

    private final AuditTrail trail;
    private final CurrentUser currentUser;

    AuditedActs(AuditTrail trail, CurrentUser currentUser) {
        this.trail = trail;
        this.currentUser = currentUser;
    }

    @Around("@annotation(allowed)")
    @Nullable
    Object writeDown(ProceedingJoinPoint act, Allowed allowed) throws Throwable {
        if (!changesSomething(act)) {
            return act.proceed();
        }
        // asked before the act, which may be the one that ends the person's session
        var accountId = currentUser.find().map(Person::id).orElse(null);
        var result = act.proceed();
        trail.record(accountId, allowed.value(), thing(act.getArgs()), AuditResult.DONE);
        return result;
    }

    private static boolean changesSomething(ProceedingJoinPoint act) {
        var method = ((MethodSignature) act.getSignature()).getMethod();
        var transaction = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        if (transaction == null) {
            transaction = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        }
        return transaction != null && !transaction.readOnly();
    }

    /** By custom the first id among the arguments names the thing acted on. */
    private static @Nullable UUID thing(@Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .findFirst()
                .orElse(null);
    }
}
