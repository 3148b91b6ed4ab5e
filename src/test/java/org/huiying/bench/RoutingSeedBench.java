package org.huiying.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.huiying.routing.catalogue.DutyCatalogue;
import org.huiying.routing.engine.LabelledRequests;
import org.huiying.routing.engine.LearnedModelFile;
import org.huiying.routing.engine.Learner;
import org.huiying.routing.engine.SeedExamples;
import org.huiying.routing.engine.SentenceModel;

/**
 * Learns the model every new portal begins with, anew from the seed catalogue and the seed examples; its probabilities
 * are those met on the development requests.
 */
public final class RoutingSeedBench {

    private static final Path FILE = Path.of("db/seed/reference/routing-model.bin");

    private RoutingSeedBench() {}

    public static void main(String[] arguments) throws IOException {
        var sentences = SentenceModel.load(Path.of("target/native"));
        if (!sentences.isThere()) {
            throw new IllegalStateException("The sentence model cannot be loaded");
        }
        var start = System.nanoTime();
        var model = new Learner(sentences::point)
                .learn(
                        DutyCatalogue.seed(),
                        SeedExamples.all(),
                        LabelledRequests.development().examples());
        var bytes = LearnedModelFile.write(model);
        Files.write(FILE, bytes);
        System.out.printf(Locale.ROOT, "seconds %.1f%nbytes %d%n", (System.nanoTime() - start) / 1e9, bytes.length);
    }
}
