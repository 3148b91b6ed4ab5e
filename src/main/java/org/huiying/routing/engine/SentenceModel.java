package org.huiying.routing.engine;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a text into a point, so that texts of like meaning lie close together. Works in this process, without network;
 * where its native parts cannot be loaded, everything that uses it goes on without.
 */
public final class SentenceModel {

    /** Numbers of a point. */
    public static final int DIMENSIONS = 512;

    private static final Logger LOG = LoggerFactory.getLogger(SentenceModel.class);

    /** What stands later in a long text moves the point little and costs a millisecond for every dozen characters. */
    private static final int CHARACTERS_READ = 400;

    private volatile @Nullable EmbeddingModel model;

    private SentenceModel() {}

    /** One that is never there: the routing then goes by rules and words alone. */
    public static SentenceModel absent() {
        return new SentenceModel();
    }

    /**
     * Loads it now, which takes part of a second.
     *
     * @param folder where its native parts are unpacked
     */
    public static SentenceModel load(Path folder) {
        var sentences = new SentenceModel();
        sentences.loadNow(folder);
        return sentences;
    }

    /** Loads it in the background; until then it is not there. */
    public static SentenceModel loadLater(Path folder) {
        var sentences = new SentenceModel();
        Thread.ofPlatform().daemon().name("sentence-model").start(() -> sentences.loadNow(folder));
        return sentences;
    }

    public boolean isThere() {
        return model != null;
    }

    /** The text's point, of unit length; empty if the model is not there or the text has no letter. */
    public Optional<float[]> point(String text) {
        var loaded = model;
        if (loaded == null || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        return Optional.of(loaded.embed(text.substring(0, Math.min(text.length(), CHARACTERS_READ)))
                .content()
                .vector());
    }

    private void loadNow(Path folder) {
        // The tokenizer would look for a graphics card and download what suits it.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("RUST_FLAVOR", "cpu");
        System.setProperty("ENGINE_CACHE_DIR", folder.toString());
        try {
            var loading = new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run);
            loading.embed("诉求");
            model = loading;
        } catch (LinkageError | RuntimeException missing) {
            LOG.warn("The sentence model cannot be loaded; the routing goes by rules and words alone", missing);
        }
    }
}
