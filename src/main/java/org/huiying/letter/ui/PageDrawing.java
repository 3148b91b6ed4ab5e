package org.huiying.letter.ui;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.huiying.document.MissingGlyphs;
import org.huiying.document.PagePictures;
import org.huiying.document.ReplyLetter;
import org.huiying.document.Typesetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets letters in type and draws their pages, aside from the screens: nobody's typing waits for it. */
@Component
class PageDrawing {

    private static final Logger LOG = LoggerFactory.getLogger(PageDrawing.class);
    private static final int DOTS_PER_INCH = 110;
    private static final int MOST_PAGES = 15;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("page-drawing-", 0).daemon().factory());
    private final Typesetter typesetter = new Typesetter();
    private final PagePictures pictures = new PagePictures(MOST_PAGES);

    /** The drawn pages of a letter, at most the first ones, and how many it has in all. */
    record Drawn(List<byte[]> pages, int pageCount) {

        boolean isWhole() {
            return pages.size() == pageCount;
        }
    }

    /** Draws unless it is no longer wanted when its turn comes; empty if no font can print some of it. */
    void draw(ReplyLetter letter, BooleanSupplier stillWanted, Consumer<Optional<Drawn>> whenDone) {
        threads.execute(() -> {
            if (!stillWanted.getAsBoolean()) {
                return;
            }
            try {
                var document = typesetter.letter(letter);
                whenDone.accept(
                        Optional.of(new Drawn(pictures.png(document.bytes(), DOTS_PER_INCH), document.pageCount())));
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
