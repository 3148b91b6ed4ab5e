/** What every module may use: refusals in words, search tokens, paging. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.huiying.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
