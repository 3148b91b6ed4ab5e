package org.huiying.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.huiying.department.DepartmentKind;

/** How much each feature speaks for or against each kind of department: a regression on the catalogue's own phrases. */
final class KindWeights {

    /** A phrase and whose it is. */
    record Example(TextVector text, DepartmentKind kind) {}

    private static final int KINDS = DepartmentKind.values().length;
    private static final int ROUNDS = 8;
    private static final double STEP = 1.0;
    private static final double SLOWER_EACH_ROUND = 0.2;
    private static final double SHRINKAGE = 1e-5;

    private final double[][] weights;

    KindWeights(int features, List<Example> examples) {
        weights = new double[features][KINDS];
        var shuffled = new ArrayList<>(examples);
        var random = new Random(12);
        for (var round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            for (var example : shuffled) {
                learn(example, STEP / (1 + round * SLOWER_EACH_ROUND));
            }
        }
    }

    /** How much more a feature speaks for a kind than for the others; 0 for a feature that is not known. */
    double advantage(int feature, int kind) {
        return feature < 0
                ? 0
                : weights[feature][kind]
                        - Arrays.stream(weights[feature]).average().orElse(0);
    }

    double[] scores(TextVector text) {
        var scores = new double[KINDS];
        for (var i = 0; i < text.ids().length; i++) {
            var row = weights[text.ids()[i]];
            for (var kind = 0; kind < KINDS; kind++) {
                scores[kind] += row[kind] * text.weights()[i];
            }
        }
        return scores;
    }

    private void learn(Example example, double step) {
        var probabilities = Softmax.of(scores(example.text()), 1);
        for (var kind = 0; kind < KINDS; kind++) {
            var error = (kind == example.kind().ordinal() ? 1 : 0) - probabilities[kind];
            for (var i = 0; i < example.text().ids().length; i++) {
                var row = weights[example.text().ids()[i]];
                row[kind] += step * (error * example.text().weights()[i] - SHRINKAGE * row[kind]);
            }
        }
    }
}
