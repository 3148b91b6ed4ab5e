/** Screens of routing: the duty catalogue, how right the proposals were, what was learned. */
@NullMarked
package org.huiying.routing.ui;

import org.jspecify.annotations.NullMarked;
