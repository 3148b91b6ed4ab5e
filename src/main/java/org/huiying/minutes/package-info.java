/** The minutes of a forum: compiled from its data, edited, issued. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "forum",
            "forum::ui",
            "request",
            "department",
            "enterprise",
            "document",
            "document::signature",
            "seal",
            "verification"
        })
@NullMarked
package org.huiying.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
