/** What people decided about who is competent, and what is learned from it. */
@NamedInterface("learning")
@NullMarked
package org.huiying.routing.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
