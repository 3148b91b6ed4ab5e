/** Screens of signing in, joining, and one's own account; newcomers' fields are for other modules' screens too. */
@NamedInterface("ui")
@NullMarked
package org.huiying.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
