package org.huiying.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Moments are stored as instants; people read and count them in Shanghai time. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
