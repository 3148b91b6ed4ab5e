/** Answers that are public: found before a question is asked again. */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "audit", "request", "request::ui", "letter", "routing::engine"})
@NullMarked
package org.huiying.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
