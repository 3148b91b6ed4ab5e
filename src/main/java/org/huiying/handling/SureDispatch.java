package org.huiying.handling;

import org.huiying.department.DepartmentSummary;

/** A request the routing is sure of, and the one department it can go to. */
public record SureDispatch(TriageRow request, DepartmentSummary department) {}
