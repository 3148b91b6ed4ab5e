package org.huiying.routing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceModelTest {

    @Test
    void likeMeaningsLieCloser() {
        var refund = point("退税款一直没有打到账上");

        assertThat(closeness(refund, point("国家该返还给我们的税金迟迟收不到"))).isGreaterThan(closeness(refund, point("缝纫工一直没有招到")));
    }

    @Test
    void aPointIsOfUnitLength() {
        var point = point("报关");

        assertThat(point).hasSize(SentenceModel.DIMENSIONS);
        assertThat(closeness(point, point)).isBetween(0.999, 1.001);
    }

    @Test
    void absentItHasNoPoints() {
        assertThat(SentenceModel.absent().isThere()).isFalse();
        assertThat(SentenceModel.absent().point("报关")).isEmpty();
    }

    @Test
    void nothingWrittenHasNoPoint() {
        assertThat(TestEngine.SENTENCES.point(" \n")).isEmpty();
    }

    private static float[] point(String text) {
        return TestEngine.SENTENCES.point(text).orElseThrow();
    }

    private static double closeness(float[] one, float[] other) {
        var sum = 0.0;
        for (var i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
