/** The page of a forum's minutes: editor beside the pages, and what was issued. */
@NullMarked
package org.huiying.minutes.ui;

import org.jspecify.annotations.NullMarked;
