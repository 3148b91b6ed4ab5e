package org.huiying.routing.split;

import org.huiying.department.DepartmentKind;

/**
 * A text that seems to hold two matters.
 *
 * @param cut the passage with which the second begins
 */
public record TwoMatters(int cut, DepartmentKind first, DepartmentKind second) {}
