/** What is taken out of the portal as a whole: the papers of a forum. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "department",
            "document",
            "forum",
            "forum::ui",
            "request",
            "letter",
            "minutes"
        })
@NullMarked
package org.huiying.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
