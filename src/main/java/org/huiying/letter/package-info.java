/** The reply letter: draft, review, signature, number, PDF. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "request",
            "request::ui",
            "handling",
            "department",
            "document",
            "document::signature",
            "seal",
            "verification"
        })
@NullMarked
package org.huiying.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
