package org.huiying.routing.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The model every new portal begins with: learned from the seed catalogue and the seed examples. */
public final class SeedModel {

    /** On the class path; made by {@code ./bench routing-seed}. */
    static final String PATH = "/db/seed/reference/routing-model.bin";

    private SeedModel() {}

    public static LearnedModel read() {
        try (var file = Objects.requireNonNull(SeedModel.class.getResourceAsStream(PATH), PATH)) {
            return LearnedModelFile.read(file.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
