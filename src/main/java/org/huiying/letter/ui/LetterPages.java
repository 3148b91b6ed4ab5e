package org.huiying.letter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiying.document.LetterPreview;
import org.huiying.document.PagePicture;
import org.huiying.document.ReplyLetter;
import org.huiying.shared.ui.ScreenPicture;

/**
 * The very pages of the letter as pictures, and how it fits them. They follow what is written: only pages that changed
 * are sent again, and only when somebody scrolls to them.
 */
class LetterPages extends Div {

    private static final int MOST_PAGES = 40;

    private final transient PageDrawing drawing;
    private final AtomicInteger latest = new AtomicInteger();
    private final Paragraph count = new Paragraph();
    private final FitRemarks remarks = new FitRemarks();
    private final List<Image> pages = new ArrayList<>();
    private transient List<PagePicture> shown = List.of();

    LetterPages(PageDrawing drawing) {
        this.drawing = drawing;
        addClassName("letter-pages");
        count.addClassName("secondary");
        count.setText(getTranslation("letter.pages.drawing"));
        count.getElement().setAttribute("aria-live", "polite");
        add(count, remarks);
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

    private void replace(int turn, Optional<LetterPreview> drawn) {
        if (latest.get() == turn) {
            drawn.ifPresentOrElse(this::replace, () -> count.setText(getTranslation("letter.pages.old")));
        }
    }

    private void replace(LetterPreview preview) {
        var most = Math.min(MOST_PAGES, preview.pages().size());
        while (pages.size() > most) {
            remove(pages.removeLast());
        }
        for (var i = 0; i < most; i++) {
            var picture = preview.pages().get(i);
            if (i >= shown.size() || !picture.equals(shown.get(i))) {
                page(i).setSrc(ScreenPicture.svg(picture::svg));
            }
        }
        shown = preview.pages().subList(0, most);
        tell(preview);
    }

    private void tell(LetterPreview preview) {
        var all = preview.pages().size();
        count.setText(
                shown.size() == all
                        ? getTranslation("letter.pages.count", all)
                        : getTranslation("letter.pages.countOfMore", all, shown.size()));
        remarks.show(preview.fit());
    }

    private Image page(int index) {
        if (index == pages.size()) {
            var page = new Image();
            page.setAlt(getTranslation("letter.pages.page", index + 1));
            page.getElement()
                    .setAttribute("loading", "lazy")
                    .setAttribute("width", Integer.toString(Math.round(PagePicture.WIDTH)))
                    .setAttribute("height", Integer.toString(Math.round(PagePicture.HEIGHT)));
            pages.add(page);
            add(page);
        }
        return pages.get(index);
    }
}
