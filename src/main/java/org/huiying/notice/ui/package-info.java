/** The bell in the header and the page with everything a person was told. */
@NullMarked
package org.huiying.notice.ui;

import org.jspecify.annotations.NullMarked;
