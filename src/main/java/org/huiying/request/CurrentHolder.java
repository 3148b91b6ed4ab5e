package org.huiying.request;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The department that has a request now.
 *
 * @param due last day on which it answers in time
 * @param workingDaysLeft 0 on the due date itself, negative when it is over
 */
public record CurrentHolder(String department, Instant since, LocalDate due, int workingDaysLeft) {}
