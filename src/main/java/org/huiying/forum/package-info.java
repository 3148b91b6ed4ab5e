/** The face-to-face forum: planning, invitations, agenda, attendance. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "enterprise",
            "department",
            "request",
            "request :: ui",
            "handling"
        })
@NullMarked
package org.huiying.forum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
