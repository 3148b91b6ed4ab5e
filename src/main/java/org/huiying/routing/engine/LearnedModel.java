package org.huiying.routing.engine;

import java.util.Optional;
import java.util.function.Function;

/**
 * What was learned from examples: how words and meaning speak for each kind of department, and how far that can be
 * relied on. Holds two of each, since the sentence model may be absent. Never changes; safe for use by many threads.
 */
public final class LearnedModel {

    /** Weights, what their scores mean, and how right they were. */
    record Judgement(KindWeights weights, Calibration calibration, Quality quality) {}

    /** How much the meaning counts beside the words; chosen on the development requests. */
    static final double MEANING = 0.5;

    private final Vocabulary vocabulary;
    private final float[] middle;
    private final Judgement withMeaning;
    private final Judgement wordsAlone;

    /** @param middle of the points of all examples */
    LearnedModel(Vocabulary vocabulary, float[] middle, Judgement withMeaning, Judgement wordsAlone) {
        this.vocabulary = vocabulary;
        this.middle = middle;
        this.withMeaning = withMeaning;
        this.wordsAlone = wordsAlone;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    float[] middle() {
        return middle;
    }

    Judgement withMeaning() {
        return withMeaning;
    }

    Judgement wordsAlone() {
        return wordsAlone;
    }

    /** How right it was, with the sentence model, for requests left out while learning. */
    public Quality quality() {
        return withMeaning.quality();
    }

    /** From which probability on a proposal is called sure; above 1 if none ever is. */
    public double sureFrom() {
        return withMeaning.calibration().sureFrom();
    }

    /** The judgement that suits what is known of a text. */
    Judgement judgement(Reading reading) {
        return reading.meaning() == null ? wordsAlone : withMeaning;
    }

    /** @param point asked with the text as the sentence model should read it */
    Reading read(RequestText text, Function<String, Optional<float[]>> point) {
        return read(vocabulary, middle, text, point);
    }

    static Reading read(
            Vocabulary vocabulary, float[] middle, RequestText text, Function<String, Optional<float[]>> point) {
        return new Reading(
                vocabulary.vector(text.emphasised()),
                point.apply(text.text()).map(place -> from(middle, place)).orElse(null));
    }

    private static float[] from(float[] middle, float[] point) {
        var direction = new float[point.length];
        var length = 0.0;
        for (var i = 0; i < point.length; i++) {
            direction[i] = point[i] - middle[i];
            length += direction[i] * direction[i];
        }
        for (var i = 0; i < point.length; i++) {
            direction[i] = length == 0 ? 0 : (float) (MEANING * direction[i] / Math.sqrt(length));
        }
        return direction;
    }
}
