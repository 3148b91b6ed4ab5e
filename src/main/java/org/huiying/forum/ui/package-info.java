/** Screens of forums: list, workspace by phase, and what guests see. */
@NamedInterface("ui")
@NullMarked
package org.huiying.forum.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
