package org.huiying.routing.engine;

import java.util.Arrays;
import org.huiying.department.DepartmentKind;

/**
 * How much each feature, and each direction of meaning, speaks for or against each kind of department.
 *
 * @param words by feature and kind
 * @param meaning by dimension and kind; empty where texts are read by their words alone
 * @param prior by kind, for all texts alike
 */
@SuppressWarnings("ArrayRecordComponent") // large, shared, never compared
record KindWeights(float[][] words, float[][] meaning, float[] prior) {

    static final int KINDS = DepartmentKind.values().length;

    /** Nothing speaks for anybody yet. */
    static KindWeights none(int features, boolean withMeaning) {
        return new KindWeights(
                new float[features][KINDS],
                new float[withMeaning ? SentenceModel.DIMENSIONS : 0][KINDS],
                new float[KINDS]);
    }

    /** Adds so much of others to these. */
    void add(KindWeights others, float share) {
        add(words, others.words, share);
        add(meaning, others.meaning, share);
        add(prior, others.prior, share);
    }

    private static void add(float[][] sum, float[][] others, float share) {
        for (var i = 0; i < sum.length; i++) {
            add(sum[i], others[i], share);
        }
    }

    private static void add(float[] sum, float[] others, float share) {
        for (var i = 0; i < sum.length; i++) {
            sum[i] += share * others[i];
        }
    }

    double[] scores(Reading text) {
        var scores = new double[KINDS];
        for (var kind = 0; kind < KINDS; kind++) {
            scores[kind] = prior[kind];
        }
        var words = text.words();
        for (var i = 0; i < words.ids().length; i++) {
            add(scores, this.words[words.ids()[i]], words.weights()[i]);
        }
        var point = text.meaning();
        if (point != null) {
            for (var i = 0; i < meaning.length; i++) {
                add(scores, meaning[i], point[i]);
            }
        }
        return scores;
    }

    /** How much more a feature speaks for a kind than for the others; 0 for a feature that is not known. */
    double advantage(int feature, int kind) {
        if (feature < 0) {
            return 0;
        }
        var sum = 0.0;
        for (var weight : words[feature]) {
            sum += weight;
        }
        return words[feature][kind] - sum / KINDS;
    }

    private static void add(double[] scores, float[] weights, double by) {
        for (var kind = 0; kind < KINDS; kind++) {
            scores[kind] += weights[kind] * by;
        }
    }

    /** Whether every number is one. */
    boolean isSound() {
        return Arrays.stream(words).allMatch(KindWeights::isSound)
                && Arrays.stream(meaning).allMatch(KindWeights::isSound)
                && isSound(prior);
    }

    private static boolean isSound(float[] numbers) {
        for (var number : numbers) {
            if (!Float.isFinite(number)) {
                return false;
            }
        }
        return true;
    }
}
