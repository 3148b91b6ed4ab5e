package org.huiying.letter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiying.document.ReplyLetter;

/** The very pages of the letter as pictures; they follow what is written. */
class LetterPages extends Div {

    private final transient PageDrawing drawing;
    private final AtomicInteger latest = new AtomicInteger();
    private final Paragraph count = new Paragraph();
    private final List<Image> pages = new ArrayList<>();

    LetterPages(PageDrawing drawing) {
        this.drawing = drawing;
        addClassName("letter-pages");
        count.addClassName("secondary");
        count.setText(getTranslation("letter.pages.drawing"));
        count.getElement().setAttribute("aria-live", "polite");
        add(count);
    }

    /** Shows this letter as soon as it is drawn, unless a newer one was asked for meanwhile. */
    void show(ReplyLetter letter) {
        var turn = latest.incrementAndGet();
        var ui = UI.getCurrent();
        drawing.draw(letter, () -> latest.get() == turn, drawn -> {
            if (ui.isAttached()) {
                var _ = ui.access(() -> replace(turn, drawn));
            }
        });
    }

    private void replace(int turn, Optional<PageDrawing.Drawn> drawn) {
        if (latest.get() == turn) {
            drawn.ifPresentOrElse(this::replace, () -> count.setText(getTranslation("letter.pages.old")));
        }
    }

    private void replace(PageDrawing.Drawn drawn) {
        while (pages.size() > drawn.pages().size()) {
            remove(pages.removeLast());
        }
        for (var i = 0; i < drawn.pages().size(); i++) {
            page(i).setSrc(picture(drawn.pages().get(i)));
        }
        count.setText(
                drawn.isWhole()
                        ? getTranslation("letter.pages.count", drawn.pageCount())
                        : getTranslation(
                                "letter.pages.countOfMore",
                                drawn.pageCount(),
                                drawn.pages().size()));
    }

    private Image page(int index) {
        if (index == pages.size()) {
            var page = new Image();
            page.setAlt(getTranslation("letter.pages.page", index + 1));
            pages.add(page);
            add(page);
        }
        return pages.get(index);
    }

    private static DownloadHandler picture(byte[] png) {
        return DownloadHandler.fromInputStream(
                        _ -> new DownloadResponse(new ByteArrayInputStream(png), "page.png", "image/png", png.length))
                .inline();
    }
}
