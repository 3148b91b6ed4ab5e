/** Screens of routing: the duty catalogue. */
@NullMarked
package org.huiying.routing.ui;

import org.jspecify.annotations.NullMarked;
