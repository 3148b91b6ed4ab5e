/** Electronic signatures after PAdES: made with a key of the office, stamped with a trusted time, and read back. */
@NamedInterface("signature")
@NullMarked
package org.huiying.document.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
