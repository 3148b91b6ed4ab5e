/** The start page. */
@NullMarked
package org.huiying.start.ui;

import org.jspecify.annotations.NullMarked;
