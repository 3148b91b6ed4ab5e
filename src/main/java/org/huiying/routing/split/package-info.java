/** Requests that hold several matters. */
@NamedInterface("split")
@NullMarked
package org.huiying.routing.split;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
