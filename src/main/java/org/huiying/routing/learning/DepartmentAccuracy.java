package org.huiying.routing.learning;

import java.util.UUID;

/**
 * How well one department was met.
 *
 * @param dispatched requests that went to it first
 * @param stayed those of them for which it is still the lead
 * @param returned those of them it gave back
 */
public record DepartmentAccuracy(UUID departmentId, String name, int dispatched, int stayed, int returned) {}
