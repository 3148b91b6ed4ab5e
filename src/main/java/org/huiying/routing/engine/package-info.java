/** How a proposal is worked out from a text: features, points, weights, rules, probabilities, reasons. */
@NamedInterface("engine")
@NullMarked
package org.huiying.routing.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
