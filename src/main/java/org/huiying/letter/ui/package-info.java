/** Screens of letters: drafting with the real pages beside, the signing queue, and the signed letter on the request page. */
@NullMarked
package org.huiying.letter.ui;

import org.jspecify.annotations.NullMarked;
