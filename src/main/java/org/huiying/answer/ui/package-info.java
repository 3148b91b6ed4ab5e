/** Screens of public answers. */
@NullMarked
package org.huiying.answer.ui;

import org.jspecify.annotations.NullMarked;
