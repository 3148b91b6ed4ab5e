/** The portal: its modules are the packages below, one for each part of the business. */
@NullMarked
package org.huiying;

import org.jspecify.annotations.NullMarked;
