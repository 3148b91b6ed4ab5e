package org.huiying.routing.engine;

import java.util.Arrays;

/** Turns scores into probabilities that add up to one. */
final class Softmax {

    private Softmax() {}

    /** The higher the temperature, the more cautious the result. */
    static double[] of(double[] scores, double temperature) {
        var highest = Arrays.stream(scores).max().orElse(0);
        var powers = Arrays.stream(scores)
                .map(score -> Math.exp((score - highest) / temperature))
                .toArray();
        var sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / sum).toArray();
    }
}
