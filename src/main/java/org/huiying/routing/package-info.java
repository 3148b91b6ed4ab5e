/** Who should handle a request, why, and how sure we are. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "request", "request::ui", "department"})
@NullMarked
package org.huiying.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
