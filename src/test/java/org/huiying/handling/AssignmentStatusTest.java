package org.huiying.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiying.handling.AssignmentStatus.DONE;
import static org.huiying.handling.AssignmentStatus.ENDED;
import static org.huiying.handling.AssignmentStatus.HANDLING;
import static org.huiying.handling.AssignmentStatus.RETURNED;
import static org.huiying.handling.AssignmentStatus.TO_SIGN;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssignmentStatusTest {

    private static final Map<AssignmentStatus, Set<AssignmentStatus>> ALLOWED = Map.of(
            TO_SIGN, Set.of(HANDLING, RETURNED, DONE, ENDED),
            HANDLING, Set.of(DONE, ENDED),
            DONE, Set.of(),
            RETURNED, Set.of(),
            ENDED, Set.of());

    @ParameterizedTest
    @MethodSource("arrows")
    void onlyTheArrowsOfTheLifeCycleArePossible(AssignmentStatus from, AssignmentStatus to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource
    void whatHasAnArrowLeftIsOpen(AssignmentStatus status) {
        assertThat(status.isOpen()).isEqualTo(status == TO_SIGN || status == HANDLING);
    }

    static Stream<Arguments> arrows() {
        return Arrays.stream(AssignmentStatus.values())
                .flatMap(from -> Arrays.stream(AssignmentStatus.values())
                        .map(to -> arguments(from, to, ALLOWED.get(from).contains(to))));
    }
}
