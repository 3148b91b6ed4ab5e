/** The first page: what the portal is and where to begin. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package org.huiying.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
