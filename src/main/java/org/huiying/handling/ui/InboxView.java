package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.List;
import org.huiying.access.Screen;
import org.huiying.handling.Inbox;
import org.huiying.handling.InboxFilter;
import org.huiying.handling.Light;
import org.huiying.handling.Part;
import org.huiying.handling.Tray;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.WhileTyping;

/** The department's inbox: what is to be signed for, handled and answered, what is due first on top. */
@Route(value = "inbox", layout = MainLayout.class)
@Screen("screen.inbox")
class InboxView extends Page implements BeforeEnterObserver {

    private final Nav trays = new Nav();
    private final TextField search = new TextField();
    private final Select<Part> part = new Select<>();
    private final Select<Light> light = new Select<>();
    private final InboxGrid grid;
    private InboxFilter filter = InboxFilter.OPEN;

    InboxView(Inbox inbox) {
        title(getTranslation("handling.inbox"));
        addClassName("inbox");
        grid = new InboxGrid(page -> inbox.page(filter, page));
        trays.addClassName("chips");
        trays.setAriaLabel(getTranslation("handling.inbox.trays"));
        var bar = new com.vaadin.flow.component.html.Div(search(), part, light);
        bar.addClassName("filter-bar");
        choice(part, "handling.inbox.part", Part.values());
        choice(light, "handling.inbox.light", new Light[] {Light.OK, Light.NEAR, Light.LATE, Light.VERY_LATE});
        add(bar, trays, grid);
    }

    /** The address owns the filter; fields and rows follow it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = InboxParameters.read(event.getLocation().getQueryParameters());
        search.setValue(filter.text());
        part.setValue(filter.part());
        light.setValue(filter.light());
        trays.removeAll();
        Arrays.stream(Tray.values()).map(this::chip).forEach(trays::add);
        grid.setEmptyStateComponent(nothing());
        grid.getDataProvider().refreshAll();
    }

    private TextField search() {
        search.setPlaceholder(getTranslation("handling.inbox.search"));
        search.setAriaLabel(getTranslation("handling.inbox.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        WhileTyping.search(search);
        search.addValueChangeListener(change -> moveFilterToAddress(change.isFromClient()));
        return search;
    }

    private <E extends Enum<E>> void choice(Select<E> field, String label, E[] values) {
        field.setAriaLabel(getTranslation(label));
        field.setItems(List.of(values));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation(label));
        field.setItemLabelGenerator(value -> value == null ? getTranslation(label) : EnumText.of(value, this));
        field.addValueChangeListener(change -> moveFilterToAddress(change.isFromClient()));
    }

    private Component chip(Tray tray) {
        var link = new RouterLink(EnumText.of(tray, this), InboxView.class);
        link.setQueryParameters(
                InboxParameters.write(new InboxFilter(tray, filter.text(), filter.part(), filter.light())));
        link.addClassName("chip");
        if (tray == filter.tray()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component nothing() {
        var isFiltered = !filter.text().isBlank() || filter.part() != null || filter.light() != null;
        var key = isFiltered ? "handling.inbox.nothingFound" : "handling.inbox.empty." + filter.tray();
        return new EmptyState(VaadinIcon.INBOX, getTranslation(key));
    }

    private void moveFilterToAddress(boolean byUser) {
        if (byUser) {
            var wanted = new InboxFilter(filter.tray(), search.getValue(), part.getValue(), light.getValue());
            UI.getCurrent().navigate(InboxView.class, InboxParameters.write(wanted));
        }
    }
}
