/** The departments that answer, the people in them, and the duty catalogue. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "attachment", "attachment::ui", "document"})
@NullMarked
package org.huiying.department;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
