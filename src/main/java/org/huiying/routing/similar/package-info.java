/** Requests that are about the same: like earlier ones, raised twice, common to many firms. */
@NamedInterface("similar")
@NullMarked
package org.huiying.routing.similar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
