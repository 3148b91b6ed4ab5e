/** Screens of requests: raising, finding and reading them. */
@NamedInterface("ui")
@NullMarked
package org.huiying.request.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
