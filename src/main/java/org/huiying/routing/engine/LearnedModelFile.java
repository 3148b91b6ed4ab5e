package org.huiying.routing.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.huiying.routing.engine.LearnedModel.Judgement;

/** A learned model as bytes: compressed, numbers in half precision, which moves no probability noticeably. */
public final class LearnedModelFile {

    private static final int FORMAT = 1;
    private static final int MOST_FEATURES = 5_000_000;

    private LearnedModelFile() {}

    public static byte[] write(LearnedModel model) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(FORMAT);
            out.writeInt(model.vocabulary().size());
            for (var term : model.vocabulary().terms()) {
                out.writeUTF(term);
            }
            for (var id = 0; id < model.vocabulary().size(); id++) {
                writeNumber(out, model.vocabulary().rarity(id));
            }
            writeNumbers(out, model.middle());
            write(out, model.withMeaning());
            write(out, model.wordsAlone());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException if these are not the bytes of a model of this format */
    public static LearnedModel read(byte[] bytes) {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            if (in.readInt() != FORMAT) {
                throw new IllegalArgumentException("A model of another format");
            }
            var features = in.readInt();
            if (features < 0 || features > MOST_FEATURES) {
                throw new IllegalArgumentException("A model of " + features + " features");
            }
            List<String> terms = new ArrayList<>(features);
            for (var i = 0; i < features; i++) {
                terms.add(in.readUTF());
            }
            var vocabulary = new Vocabulary(terms, readNumbers(in, new float[features]));
            var middle = readNumbers(in, new float[SentenceModel.DIMENSIONS]);
            return new LearnedModel(vocabulary, middle, judgement(in, features, true), judgement(in, features, false));
        } catch (IOException failure) {
            throw new IllegalArgumentException("Not a model", failure);
        }
    }

    private static void write(DataOutputStream out, Judgement judgement) throws IOException {
        out.writeDouble(judgement.calibration().temperature());
        out.writeDouble(judgement.calibration().sureFrom());
        var quality = judgement.quality();
        for (var count : new int[] {
            quality.requests(),
            quality.right(),
            quality.acceptable(),
            quality.amongThree(),
            quality.sure(),
            quality.sureAndRight()
        }) {
            out.writeInt(count);
        }
        var weights = judgement.weights();
        writeNumbers(out, weights.prior());
        for (var row : weights.words()) {
            writeNumbers(out, row);
        }
        for (var row : weights.meaning()) {
            writeNumbers(out, row);
        }
    }

    private static Judgement judgement(DataInputStream in, int features, boolean withMeaning) throws IOException {
        var calibration = new Calibration(in.readDouble(), in.readDouble());
        var quality = new Quality(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
        var weights = KindWeights.none(features, withMeaning);
        readNumbers(in, weights.prior());
        for (var row : weights.words()) {
            readNumbers(in, row);
        }
        for (var row : weights.meaning()) {
            readNumbers(in, row);
        }
        if (!weights.isSound()) {
            throw new IllegalArgumentException("A model with weights that are no numbers");
        }
        return new Judgement(weights, calibration, quality);
    }

    private static void writeNumbers(DataOutputStream out, float[] numbers) throws IOException {
        for (var number : numbers) {
            writeNumber(out, number);
        }
    }

    private static void writeNumber(DataOutputStream out, float number) throws IOException {
        out.writeShort(Float.floatToFloat16(number));
    }

    private static float[] readNumbers(DataInputStream in, float[] numbers) throws IOException {
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = Float.float16ToFloat(in.readShort());
        }
        return numbers;
    }
}
