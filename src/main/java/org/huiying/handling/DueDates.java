package org.huiying.handling;

import java.time.LocalDate;

/** Last days for signing for a request and for answering it. */
record DueDates(LocalDate sign, LocalDate reply) {}
