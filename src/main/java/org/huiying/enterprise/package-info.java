/** The firms that ask, and the people who speak for them. */
@NullMarked
package org.huiying.enterprise;

import org.jspecify.annotations.NullMarked;
