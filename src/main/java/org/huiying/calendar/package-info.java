/** Working days with their exchanges for holidays, and deadlines that can explain themselves. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.huiying.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
