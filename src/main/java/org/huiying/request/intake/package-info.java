/** Reads filled request sheets, whoever made them, into rows that can be checked one by one. */
@NullMarked
package org.huiying.request.intake;

import org.jspecify.annotations.NullMarked;
