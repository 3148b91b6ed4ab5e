package org.huiying.routing;

import org.huiying.department.DepartmentSummary;

/** The one department to which a request may go without being read, and the catalogue entry that says so. */
public record AutomaticTarget(DepartmentSummary department, String entryName) {}
