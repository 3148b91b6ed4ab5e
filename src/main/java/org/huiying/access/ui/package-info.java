/** Screens of signing in, joining, and one's own account. */
@NullMarked
package org.huiying.access.ui;

import org.jspecify.annotations.NullMarked;
