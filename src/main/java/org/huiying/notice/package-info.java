/** The bell: tells people what happened to their things. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "request", "handling", "letter"})
@NullMarked
package org.huiying.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
