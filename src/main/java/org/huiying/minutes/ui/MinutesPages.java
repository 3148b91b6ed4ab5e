package org.huiying.minutes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiying.document.PagePictures;
import org.huiying.shared.ui.ScreenPicture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The very pages of the minutes as pictures, drawn aside so that nobody's typing waits for them. */
class MinutesPages extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(MinutesPages.class);
    private static final PagePictures PICTURES = new PagePictures(40);
    private static final int DOTS_PER_INCH = 100;

    private final AtomicInteger latest = new AtomicInteger();
    private final Paragraph count = new Paragraph();
    private final Div pages = new Div();

    MinutesPages() {
        addClassName("minutes-pages");
        count.addClassName("secondary");
        count.setText(getTranslation("minutes.pages.drawing"));
        count.getElement().setAttribute("aria-live", "polite");
        add(count, pages);
    }

    /** Shows these pages as soon as they are drawn, unless newer ones were asked for meanwhile. */
    void show(byte[] pdf) {
        var turn = latest.incrementAndGet();
        var ui = UI.getCurrent();
        var _ = Thread.ofVirtual().name("minutes-pages").start(() -> {
            try {
                var drawn = PICTURES.png(pdf, DOTS_PER_INCH);
                if (latest.get() == turn && ui.isAttached()) {
                    var _ = ui.access(() -> replace(turn, drawn));
                }
            } catch (RuntimeException failure) {
                LOG.error("The pages could not be drawn", failure);
            }
        });
    }

    private void replace(int turn, List<byte[]> drawn) {
        if (latest.get() != turn) {
            return;
        }
        pages.removeAll();
        for (var i = 0; i < drawn.size(); i++) {
            pages.add(new Image(ScreenPicture.png(drawn.get(i)), getTranslation("minutes.pages.page", i + 1)));
        }
        count.setText(getTranslation("minutes.pages.count", drawn.size()));
    }
}
