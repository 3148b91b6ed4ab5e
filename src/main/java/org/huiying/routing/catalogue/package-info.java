/** What each kind of department is competent for: the duty catalogue, and how it is kept. */
@NullMarked
package org.huiying.routing.catalogue;

import org.jspecify.annotations.NullMarked;
