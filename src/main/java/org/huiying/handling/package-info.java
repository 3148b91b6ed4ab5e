/** Dispatch, signing for, return, co-handling, and the lights. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "request",
            "request::ui",
            "routing",
            "routing::engine",
            "routing::learning",
            "routing::similar",
            "routing::split",
            "department",
            "calendar"
        })
@NullMarked
package org.huiying.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
