/** The administrator's screens of departments and their people. */
@NullMarked
package org.huiying.department.ui;

import org.jspecify.annotations.NullMarked;
