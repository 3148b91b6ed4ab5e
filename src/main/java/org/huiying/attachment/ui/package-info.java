/** Adding, listing and downloading files on any page. */
@NamedInterface("ui")
@NullMarked
package org.huiying.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
