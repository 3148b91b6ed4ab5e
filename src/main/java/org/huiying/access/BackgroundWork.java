package org.huiying.access;

import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Work beside the screen, in the name of whoever asked for it. */
public final class BackgroundWork {

    private BackgroundWork() {}

    public static void start(String name, Runnable work) {
        // A copy: signing out empties the session's own context while the work goes on.
        var person = new SecurityContextImpl();
        person.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        Thread.ofVirtual().name(name).start(new DelegatingSecurityContextRunnable(work, person));
    }
}
