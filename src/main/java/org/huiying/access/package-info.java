/** Who is who and who may do what: accounts, roles, sign-in, and the policy table. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.huiying.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
