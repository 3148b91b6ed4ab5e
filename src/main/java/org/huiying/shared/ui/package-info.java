/** The frame of every screen: layout, page, badges, failure messages, languages. */
@NullMarked
package org.huiying.shared.ui;

import org.jspecify.annotations.NullMarked;
