/** What a rule would have changed in the last year, before anybody switches it on. */
@NullMarked
package org.huiying.routing.trial;

import org.jspecify.annotations.NullMarked;
