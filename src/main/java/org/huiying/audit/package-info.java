/** The append-only trail: who did what to which thing, and who was refused. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package org.huiying.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
