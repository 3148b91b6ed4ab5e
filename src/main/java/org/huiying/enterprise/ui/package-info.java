/** Screens of firms: registering, the organiser's list, one firm and its people. */
@NullMarked
package org.huiying.enterprise.ui;

import org.jspecify.annotations.NullMarked;
