package org.huiying.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiying.forum.ForumStatus.AGENDA_SET;
import static org.huiying.forum.ForumStatus.COLLECTING;
import static org.huiying.forum.ForumStatus.LIVE;
import static org.huiying.forum.ForumStatus.MINUTES_IN_REVIEW;
import static org.huiying.forum.ForumStatus.MINUTES_ISSUED;
import static org.huiying.forum.ForumStatus.PLANNED;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ForumStatusTest {

    private static final Map<ForumStatus, Set<ForumStatus>> ARROWS = Map.of(
            PLANNED, Set.of(COLLECTING),
            COLLECTING, Set.of(AGENDA_SET),
            AGENDA_SET, Set.of(COLLECTING, LIVE),
            LIVE, Set.of(MINUTES_IN_REVIEW),
            MINUTES_IN_REVIEW, Set.of(LIVE, MINUTES_ISSUED),
            MINUTES_ISSUED, Set.of(MINUTES_IN_REVIEW));

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheseArrowsExist(ForumStatus from, ForumStatus to) {
        assertThat(from.canBecome(to)).isEqualTo(ARROWS.get(from).contains(to));
    }

    static Stream<Arguments> allPairs() {
        return Arrays.stream(ForumStatus.values())
                .flatMap(from -> Arrays.stream(ForumStatus.values()).map(to -> Arguments.of(from, to)));
    }
}
