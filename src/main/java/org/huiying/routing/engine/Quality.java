package org.huiying.routing.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.engine.Calibration.Judged;

/**
 * How often the proposals were right for requests that were not learned from, as counts.
 *
 * @param right the first was the competent one
 * @param acceptable the first was the competent one or one that would do as well
 * @param amongThree the competent one was among the three
 * @param sure called sure
 * @param sureAndRight called sure, and acceptable
 */
public record Quality(int requests, int right, int acceptable, int amongThree, int sure, int sureAndRight) {

    /** Of no request yet. */
    public static final Quality NONE = new Quality(0, 0, 0, 0, 0, 0);

    private static final int PROPOSED = 3;

    static Quality of(Collection<Judged> judged, Calibration calibration) {
        return all(judged.stream().map(each -> of(each, calibration)).toList());
    }

    public static Quality all(Collection<Quality> single) {
        return single.stream().reduce(NONE, Quality::and);
    }

    private static Quality of(Judged judged, Calibration calibration) {
        var probabilities = calibration.probabilities(judged.scores());
        var kinds = DepartmentKind.values();
        var likeliest = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer kind) -> -probabilities[kind]))
                .limit(PROPOSED)
                .map(kind -> kinds[kind])
                .toList();
        var sure = Arrays.stream(probabilities).max().orElse(0) >= calibration.sureFrom();
        return of(likeliest, sure, judged.kind(), judged.acceptable());
    }

    /** Of one request. */
    public static Quality of(
            List<DepartmentKind> proposed, boolean sure, DepartmentKind kind, Collection<DepartmentKind> acceptable) {
        var first = proposed.stream().findFirst();
        var fits = first.filter(acceptable::contains).isPresent();
        return new Quality(
                1,
                one(first.filter(kind::equals).isPresent()),
                one(fits),
                one(proposed.contains(kind)),
                one(sure),
                one(sure && fits));
    }

    /** Both together. */
    public Quality and(Quality other) {
        return new Quality(
                requests + other.requests,
                right + other.right,
                acceptable + other.acceptable,
                amongThree + other.amongThree,
                sure + other.sure,
                sureAndRight + other.sureAndRight);
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
