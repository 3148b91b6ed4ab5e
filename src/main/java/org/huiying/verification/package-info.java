/** What lets anybody check an issued document: its code, the register of what was issued, and the public page. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "document", "document::signature"})
@NullMarked
package org.huiying.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
