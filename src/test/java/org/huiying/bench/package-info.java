/** Main programs behind {@code ./bench}. */
package org.huiying.bench;
