package org.huiying.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.huiying.access.Policy;
import org.huiying.access.Screen;
import org.huiying.request.RequestService;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.WhileTyping;
import org.jspecify.annotations.Nullable;

/** A firm's own requests, or all of them for the organiser: drafts to continue first, then what was submitted. */
@Route(value = RequestAddress.LIST, layout = MainLayout.class)
@Screen("screen.requests")
class RequestListView extends Page implements BeforeEnterObserver {

    private static final int FEW = 12;

    private final transient RequestRows rows;
    private final boolean forOrganiser;
    private final TextField text = new TextField();
    private final Div chips = new Div();
    private final Div content = new Div();
    private RequestListFilter filter = new RequestListFilter("", null);

    RequestListView(RequestService requests, RequestRows rows, Policy policy) {
        this.rows = rows;
        forOrganiser = policy.permits("request.record");
        title(getTranslation(forOrganiser ? "request.list.all" : "request.list.mine"));
        if (policy.permits("request.draft")) {
            acts(button("request.list.new", RequestAddress.NEW));
        } else if (forOrganiser) {
            acts(button("request.list.record", RequestAddress.RECORD));
        }
        text.setPlaceholder(getTranslation("request.list.search"));
        text.setAriaLabel(getTranslation("request.list.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        WhileTyping.search(text);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(filter.withText(change.getValue()));
            }
        });
        chips.addClassName("chips");
        var bar = new Div(text, chips);
        bar.addClassName("filter-bar");
        add(new DraftList(requests), bar, content);
    }

    /** The address owns the filter; fields and rows follow it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = RequestListFilter.read(event.getLocation().getQueryParameters());
        text.setValue(filter.text());
        chips.removeAll();
        chips.add(chip(null));
        RequestGroup.inOrder().forEach(group -> chips.add(chip(group)));
        content.removeAll();
        var found = rows.countUpTo(FEW + 1, filter.toFilter());
        content.add(found == 0 ? nothing() : grid(found <= FEW));
    }

    /** A few rows take the room they need; many get a box of their own and are read as one scrolls. */
    private RequestGrid grid(boolean few) {
        var grid = new RequestGrid(forOrganiser);
        var wanted = filter.toFilter();
        grid.setItemsPageable(page -> rows.page(wanted, page));
        grid.setAllRowsVisible(few);
        return grid;
    }

    private EmptyState nothing() {
        if (filter.isNarrow()) {
            var all = new Button(getTranslation("request.list.showAll"), _ -> go(new RequestListFilter("", null)));
            return new EmptyState(VaadinIcon.SEARCH, getTranslation("request.list.nothingFound"), all);
        }
        return forOrganiser
                ? new EmptyState(VaadinIcon.INBOX, getTranslation("request.list.emptyForOrganiser"))
                : new EmptyState(
                        VaadinIcon.COMMENT,
                        getTranslation("request.list.empty"),
                        button("request.list.new", RequestAddress.NEW));
    }

    private Button chip(@Nullable RequestGroup group) {
        var words = getTranslation(group == null ? "request.group.ALL" : "request.group." + group);
        var chip = new Button(words, _ -> go(filter.withGroup(group)));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(filter.group() == group));
        return chip;
    }

    private Button button(String key, String address) {
        var button = new Button(getTranslation(key), _ -> UI.getCurrent().navigate(address));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void go(RequestListFilter wanted) {
        QueryParameters parameters = wanted.write();
        UI.getCurrent().navigate(RequestListView.class, parameters);
    }
}
