/** The public page on which a document is checked. */
@NullMarked
package org.huiying.verification.ui;

import org.jspecify.annotations.NullMarked;
