package org.huiying.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.UUID;

/** The page of one thing, named by the id in its address: sheets side by side, made anew after every act. */
public abstract class ThingPage extends Page implements BeforeEnterObserver {

    private final Div sheets = new Div();

    protected ThingPage() {
        sheets.addClassName("two-sheets");
        add(sheets);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        show(PageId.of(event));
    }

    /** Reads the thing and hands what is to be seen of it to {@link #show(String, Component...)}. */
    protected abstract void show(UUID id);

    protected final void show(String title, Component... parts) {
        title(title);
        sheets.removeAll();
        sheets.add(parts);
    }

    /** Says that the act is done and shows what became of the thing. */
    protected final void done(UUID id, String messageKey) {
        Messages.done(getTranslation(messageKey));
        show(id);
    }
}
