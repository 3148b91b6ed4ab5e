package org.huiying.routing.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.huiying.department.DepartmentKind;

/**
 * Finds the weights under which the examples are likeliest: a logistic regression for all kinds at once, by steps that
 * become smaller for what has been seen often (AdaGrad). The same examples always give the same weights.
 */
final class Regression {

    /**
     * A text and whose it is.
     *
     * @param weight how much it counts beside others
     */
    record Labelled(Reading text, DepartmentKind kind, double weight) {}

    private static final int ROUNDS = 20;
    private static final int ORDER = 12;
    private static final double STEP = 0.15;
    private static final double SHRINKAGE = 1e-5;
    private static final double FIRST_STEP = 1e-4;
    private static final int KINDS = KindWeights.KINDS;

    private final KindWeights weights;
    /** The squares of all steps so far. */
    private final KindWeights travelled;

    private Regression(int features, boolean withMeaning) {
        weights = KindWeights.none(features, withMeaning);
        travelled = KindWeights.none(features, withMeaning);
    }

    /**
     * @param times how often it is learned, each time in another order; the mean forgets what an order alone brought
     */
    static KindWeights learn(List<Labelled> examples, int features, boolean withMeaning, int times) {
        var mean = KindWeights.none(features, withMeaning);
        for (var time = 0; time < times; time++) {
            mean.add(learnOnce(examples, features, withMeaning, new Random(ORDER + time)), 1f / times);
        }
        return mean;
    }

    private static KindWeights learnOnce(List<Labelled> examples, int features, boolean withMeaning, Random order) {
        var regression = new Regression(features, withMeaning);
        var shuffled = new ArrayList<>(examples);
        for (var round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, order);
            shuffled.forEach(regression::learn);
        }
        return regression.weights;
    }

    private void learn(Labelled example) {
        var text = example.text();
        var probabilities = Softmax.of(weights.scores(text), 1);
        var errors = new double[KINDS];
        for (var kind = 0; kind < KINDS; kind++) {
            errors[kind] = example.weight() * ((kind == example.kind().ordinal() ? 1 : 0) - probabilities[kind]);
        }
        var words = text.words();
        for (var i = 0; i < words.ids().length; i++) {
            var feature = words.ids()[i];
            step(weights.words()[feature], travelled.words()[feature], errors, words.weights()[i]);
        }
        var point = text.meaning();
        if (point != null) {
            for (var i = 0; i < weights.meaning().length; i++) {
                step(weights.meaning()[i], travelled.meaning()[i], errors, point[i]);
            }
        }
        step(weights.prior(), travelled.prior(), errors, 0.1);
    }

    private static void step(float[] weights, float[] travelled, double[] errors, double by) {
        for (var kind = 0; kind < KINDS; kind++) {
            var slope = errors[kind] * by - SHRINKAGE * weights[kind];
            travelled[kind] += (float) (slope * slope);
            weights[kind] += (float) (STEP * slope / Math.sqrt(travelled[kind] + FIRST_STEP));
        }
    }
}
