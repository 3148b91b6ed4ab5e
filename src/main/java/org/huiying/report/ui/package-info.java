/** Where the papers of a forum are taken out. */
@NullMarked
package org.huiying.report.ui;

import org.jspecify.annotations.NullMarked;
