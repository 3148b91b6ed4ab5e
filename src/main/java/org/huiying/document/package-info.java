/** The typesetter: pages after GB/T 9704-2012 from plain data to PDF; knows no Spring, no database and no request. */
@NullMarked
package org.huiying.document;

import org.jspecify.annotations.NullMarked;
