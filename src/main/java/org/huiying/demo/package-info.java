/** A fictional forum half-way through, so that every role has something to do at once; made only in demo mode. */
@ApplicationModule
@NullMarked
package org.huiying.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
