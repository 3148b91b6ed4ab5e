package org.huiying.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Names the act of the policy table that a public service method performs. The table must know it,
 * and only roles listed there get through; the relation to the thing and its state are asked inside, by
 * {@link Policy#require}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@policy.permits('{value}')")
public @interface Allowed {
    String value();
}
