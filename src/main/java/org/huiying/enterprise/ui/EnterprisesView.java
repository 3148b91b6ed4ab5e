package org.huiying.enterprise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.huiying.access.Screen;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.enterprise.EnterpriseSummary;
import org.huiying.enterprise.RegistrationService;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.WhileTyping;

/** The organiser's firms: those who wait for a decision first, then all by name. */
@Route(value = "enterprises", layout = MainLayout.class)
@Screen("screen.enterprises")
class EnterprisesView extends Page implements BeforeEnterObserver {

    private final TextField search = new TextField();
    private final CardGrid<EnterpriseSummary> grid = new CardGrid<>(firm -> "enterprises/" + firm.id());

    EnterprisesView(EnterpriseService enterprises, RegistrationService registrations) {
        title(getTranslation("enterprise.list"));
        acts(new ActButton(getTranslation("enterprise.add"), () -> new AddEnterpriseDialog(enterprises).open()));
        var bar = new Div(searchField());
        bar.addClassName("filter-bar");
        columns();
        grid.setItemsPageable(page -> enterprises.search(search.getValue(), page));
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.BUILDING_O, getTranslation("enterprise.list.empty")));
        add(new WaitingRegistrations(registrations, grid.getDataProvider()::refreshAll), bar, grid);
    }

    /** The address owns the search; field and rows follow it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        grid.getDataProvider().refreshAll();
    }

    private TextField searchField() {
        search.setPlaceholder(getTranslation("enterprise.search"));
        search.setAriaLabel(getTranslation("enterprise.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        WhileTyping.search(search);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                EnterprisesView.class,
                                QueryParameters.of("q", change.getValue().strip()));
            }
        });
        return search;
    }

    private void columns() {
        grid.addColumn(EnterpriseSummary::name)
                .setHeader(getTranslation("enterprise.field.name"))
                .setFlexGrow(3);
        grid.addColumn(EnterpriseSummary::creditCode)
                .setHeader(getTranslation("enterprise.field.creditCode"))
                .setFlexGrow(2);
        grid.addColumn(EnterprisesView::contact)
                .setHeader(getTranslation("enterprise.field.contact"))
                .setFlexGrow(2);
        grid.card(EnterprisesView::card);
    }

    private static Component card(EnterpriseSummary firm) {
        var name = new Span(firm.name());
        name.addClassName("card-title");
        var details = new Span(firm.creditCode());
        details.addClassName("secondary");
        var card = new Div(name, details);
        card.addClassName("card-lines");
        return card;
    }

    private static String contact(EnterpriseSummary firm) {
        var name = firm.contactName() == null ? "" : firm.contactName();
        return firm.contactPhone() == null ? name : (name + " " + firm.contactPhone()).strip();
    }
}
