/** Files: counted, sniffed, hashed, kept in PostgreSQL, served after a fresh check. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit"})
@NullMarked
package org.huiying.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
