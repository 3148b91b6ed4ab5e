/** The typesetter: pages after GB/T 9704-2012 from plain data to PDF; knows no Spring, no database and no request. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.huiying.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
