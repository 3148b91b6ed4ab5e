package org.huiying.routing.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.huiying.department.DepartmentKind;

/**
 * Makes probabilities of scores, and says from which one on a proposal is sure.
 *
 * @param temperature the higher, the more cautious the probabilities
 * @param sureFrom a probability; above 1 where nothing was ever sure enough
 */
record Calibration(double temperature, double sureFrom) {

    /** Of the proposals called sure so many must have been right. */
    static final double SURE = 0.982;

    /** With fewer sure proposals than this nothing can be said of how often they are right. */
    private static final int ENOUGH = 30;

    private static final double COLDEST = 0.1;
    private static final double HOTTEST = 10;
    private static final double HOTTER = 1.03;
    private static final double NEVER = 2;
    private static final DepartmentKind[] KINDS = DepartmentKind.values();

    /** Scores of a text that was not learned from, and whose it is. */
    @SuppressWarnings("ArrayRecordComponent") // lives for one calibration and is never compared
    record Judged(double[] scores, DepartmentKind kind, Set<DepartmentKind> acceptable) {}

    private record First(double probability, boolean right) {}

    /** The temperature under which what happened was likeliest, and the lowest probability that can be relied on. */
    static Calibration of(List<Judged> judged) {
        var best = 1.0;
        var leastSurprise = Double.POSITIVE_INFINITY;
        for (var temperature = COLDEST; temperature < HOTTEST; temperature *= HOTTER) {
            var surprise = surprise(judged, temperature);
            if (surprise < leastSurprise) {
                leastSurprise = surprise;
                best = temperature;
            }
        }
        return new Calibration(best, sureFrom(judged, best));
    }

    double[] probabilities(double[] scores) {
        return Softmax.of(scores, temperature);
    }

    private static double surprise(List<Judged> judged, double temperature) {
        return judged.stream()
                .mapToDouble(each -> -Math.log(Math.max(
                        Softmax.of(each.scores(), temperature)[each.kind().ordinal()], Double.MIN_NORMAL)))
                .sum();
    }

    private static double sureFrom(List<Judged> judged, double temperature) {
        var firsts = judged.stream()
                .map(each -> first(each, temperature))
                .sorted(Comparator.comparingDouble(First::probability).reversed())
                .toList();
        var right = 0;
        var from = NEVER;
        for (var i = 0; i < firsts.size(); i++) {
            right += firsts.get(i).right() ? 1 : 0;
            if (i + 1 >= ENOUGH && right >= SURE * (i + 1)) {
                from = firsts.get(i).probability();
            }
        }
        return from;
    }

    private static First first(Judged judged, double temperature) {
        var probabilities = Softmax.of(judged.scores(), temperature);
        var first = 0;
        for (var kind = 1; kind < KINDS.length; kind++) {
            first = probabilities[kind] > probabilities[first] ? kind : first;
        }
        return new First(probabilities[first], judged.acceptable().contains(KINDS[first]));
    }
}
