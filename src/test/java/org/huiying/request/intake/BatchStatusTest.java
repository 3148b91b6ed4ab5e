package org.huiying.request.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiying.request.intake.BatchStatus.IMPORTED;
import static org.huiying.request.intake.BatchStatus.IMPORTING;
import static org.huiying.request.intake.BatchStatus.UNDONE;
import static org.huiying.request.intake.BatchStatus.UPLOADED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BatchStatusTest {

    private static final Map<BatchStatus, Set<BatchStatus>> ARROWS = Map.of(
            UPLOADED, Set.of(IMPORTING, UNDONE),
            IMPORTING, Set.of(IMPORTED, UNDONE),
            IMPORTED, Set.of(UNDONE),
            UNDONE, Set.of());

    @ParameterizedTest
    @MethodSource
    void onlyTheArrowsOfTheTableExist(BatchStatus from, BatchStatus to) {
        assertThat(from.canBecome(to)).isEqualTo(ARROWS.get(from).contains(to));
    }

    static Stream<List<BatchStatus>> pairs() {
        return Arrays.stream(BatchStatus.values())
                .flatMap(from -> Arrays.stream(BatchStatus.values()).map(to -> List.of(from, to)));
    }

    static Stream<Object[]> onlyTheArrowsOfTheTableExist() {
        return pairs().map(List::toArray);
    }
}
