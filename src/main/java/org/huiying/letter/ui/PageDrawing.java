package org.huiying.letter.ui;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.huiying.document.LetterPreview;
import org.huiying.document.MissingGlyphs;
import org.huiying.document.ReplyLetter;
import org.huiying.document.Typesetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets letters in type and draws their pages, aside from the screens: nobody's typing waits for it. */
@Component
class PageDrawing {

    private static final Logger LOG = LoggerFactory.getLogger(PageDrawing.class);
    private static final int THREADS = 2;
    private static final int MOST_WAITING = 200;

    /** When more wait than is sensible, whoever asks draws, and so asks less often. */
    private final ExecutorService threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("page-drawing-", 0).daemon().factory(),
            new ThreadPoolExecutor.CallerRunsPolicy());

    private final Typesetter typesetter = new Typesetter();

    /** Draws unless it is no longer wanted when its turn comes; empty if no font can print some of it. */
    void draw(ReplyLetter letter, BooleanSupplier stillWanted, Consumer<Optional<LetterPreview>> whenDone) {
        threads.execute(() -> {
            if (!stillWanted.getAsBoolean()) {
                return;
            }
            try {
                whenDone.accept(Optional.of(typesetter.preview(letter)));
            } catch (MissingGlyphs named) {
                // The gate names them on the page.
                whenDone.accept(Optional.empty());
            } catch (RuntimeException failure) {
                LOG.error("The pages could not be drawn", failure);
            }
        });
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
