/** What every module may use: rule violations, paging, search text, and the frame of every screen in {@code ui}. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.huiying.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
