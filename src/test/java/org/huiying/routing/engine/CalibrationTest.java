package org.huiying.routing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.engine.Calibration.Judged;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final int TEN_OF_TEN = 10;

    @Test
    void probabilitiesAreWhatHappened() {
        // The first kind leads by the same score each time and is right in eight cases of ten.
        var judged = leading(1000, 8);

        var probability = Calibration.of(judged).probabilities(judged.getFirst().scores())[0];

        assertThat(probability).isBetween(0.78, 0.82);
    }

    @Test
    void whatIsAlwaysRightCanBeReliedOn() {
        var judged = leading(100, TEN_OF_TEN);

        var calibration = Calibration.of(judged);

        assertThat(calibration.sureFrom()).isLessThanOrEqualTo(1);
        assertThat(Quality.of(judged, calibration)).isEqualTo(new Quality(100, 100, 100, 100, 100, 100));
    }

    @Test
    void whatIsOftenWrongIsNeverSure() {
        assertThat(Calibration.of(leading(1000, 9)).sureFrom()).isGreaterThan(1);
    }

    @Test
    void aFewRightOnesProveNothing() {
        assertThat(Calibration.of(leading(20, TEN_OF_TEN)).sureFrom()).isGreaterThan(1);
    }

    private static List<Judged> leading(int requests, int rightOfTen) {
        return IntStream.range(0, requests)
                .mapToObj(i -> {
                    var scores = new double[KindWeights.KINDS];
                    scores[0] = 5;
                    var kind = DepartmentKind.values()[i % 10 < rightOfTen ? 0 : 1 + i % 11];
                    return new Judged(scores, kind, Set.of(kind));
                })
                .toList();
    }
}
