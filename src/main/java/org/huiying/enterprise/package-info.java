/** The firms that ask, each known by its unified social credit code. */
@ApplicationModule(allowedDependencies = {"shared", "access", "access::ui", "audit"})
@NullMarked
package org.huiying.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
