package org.huiying.forum;

import java.time.Duration;
import java.time.Instant;

/** Plans for tests. */
public final class ForumPlans {

    private ForumPlans() {}

    public static ForumPlan plan(String title) {
        var start = Instant.parse("2026-11-27T01:30:00Z");
        return new ForumPlan(
                title,
                start,
                start.plus(Duration.ofHours(3)),
                "云州市会展中心二楼会议室",
                "云州市贸促会会长　周明远",
                "云州市国际贸易促进委员会",
                "李晓　0999-1234567");
    }
}
