/** The office's electronic seal: the key that signs documents, from the operator's settings or made for the demo. */
@ApplicationModule(allowedDependencies = {"shared", "document", "document::signature"})
@NullMarked
package org.huiying.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
