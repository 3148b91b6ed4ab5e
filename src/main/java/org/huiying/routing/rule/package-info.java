/** What the law gives to one kind of department, as ordered rules. */
@NullMarked
package org.huiying.routing.rule;

import org.jspecify.annotations.NullMarked;
