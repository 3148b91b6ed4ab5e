package org.huiying.routing.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how much two texts are about the same, by their words and, where the sentence model is there, by their meaning. */
@Component
public final class Likeness {

    /** From here on somebody who knows the one text has use for the other. */
    public static final double ALIKE = 0.3;

    /** A draft of fewer characters says too little to be like anything. */
    private static final int ENOUGH_TEXT = 12;

    /** A direction is kept in as many bytes; a step of a byte is so much of unit length. */
    private static final float STEPS = 400;

    private final FeatureAnalyzer analyzer = new FeatureAnalyzer();
    private final LearnedModel model;
    private final SentenceModel sentences;

    Likeness(ActiveModel models, SentenceModel sentences) {
        this.model = models.delivered();
        this.sentences = sentences;
    }

    /** A text made ready for comparison. */
    public static final class Text {

        private final TextVector words;
        private final byte @Nullable [] direction;

        private Text(TextVector words, byte @Nullable [] direction) {
            this.words = words;
            this.direction = direction;
        }

        /** Where its meaning points; empty without the sentence model. */
        public Optional<byte[]> direction() {
            return Optional.ofNullable(direction);
        }

        /** From 0, nothing in common, to 1, the very same. */
        public double to(Text other) {
            var byWords = words.similarity(other.words);
            return direction == null || other.direction == null
                    ? byWords
                    : (byWords + Math.max(0, along(direction, other.direction))) / 2;
        }
    }

    /** Whether a draft says enough to be like anything. */
    public static boolean saysEnough(String title, String body) {
        return title.length() + body.length() >= ENOUGH_TEXT;
    }

    /** Reads a text and works out where it points, which takes some milliseconds. */
    public Text read(String title, String body) {
        var request = RequestText.of(title, body, analyzer);
        var reading = model.read(request, sentences::point);
        return new Text(reading.words(), reading.meaning() == null ? null : bytes(reading.meaning()));
    }

    /**
     * Reads a text whose direction is known already.
     *
     * @param direction null if it is not known
     */
    public Text read(String title, String body, byte @Nullable [] direction) {
        var request = RequestText.of(title, body, analyzer);
        return new Text(model.read(request, _ -> Optional.empty()).words(), direction);
    }

    /** The cosine between two directions. */
    public static double along(byte[] one, byte[] other) {
        var product = 0;
        for (var i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product / (STEPS * STEPS);
    }

    /** What a kept direction means to a model. */
    static float[] meaning(byte[] direction) {
        var meaning = new float[direction.length];
        for (var i = 0; i < meaning.length; i++) {
            meaning[i] = (float) (LearnedModel.MEANING * direction[i] / STEPS);
        }
        return meaning;
    }

    private static byte[] bytes(float[] direction) {
        var length = 0.0;
        for (var part : direction) {
            length += part * part;
        }
        var bytes = new byte[direction.length];
        for (var i = 0; i < bytes.length && length > 0; i++) {
            var steps = Math.round(STEPS * direction[i] / Math.sqrt(length));
            bytes[i] = (byte) Math.clamp(steps, Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        return bytes;
    }
}
