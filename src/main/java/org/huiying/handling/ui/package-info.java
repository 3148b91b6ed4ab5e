/** Screens of handling: the organiser's triage board, the department's inbox, the desk beside a request. */
@NullMarked
package org.huiying.handling.ui;

import org.jspecify.annotations.NullMarked;
