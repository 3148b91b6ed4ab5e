/** What is asked: draft, submission, life cycle, timeline, search. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "enterprise", "attachment", "attachment::ui"})
@NullMarked
package org.huiying.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
