package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import org.huiying.access.Policy;
import org.huiying.access.Screen;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.CatalogueFilter;
import org.huiying.routing.catalogue.CatalogueItem;
import org.huiying.routing.catalogue.DutyCatalogueService;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.Confirmation;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.Tone;
import org.huiying.shared.ui.WhileTyping;

/** The duty catalogue: which matter is whose business, and in which words firms speak of it. */
@Route(value = "catalogue", layout = MainLayout.class)
@Screen("screen.catalogue")
class CatalogueView extends Page implements BeforeEnterObserver {

    private final transient DutyCatalogueService catalogue;
    private final TextField search = new TextField();
    private final Select<DepartmentKind> kind = new Select<>();
    private final Checkbox closedToo = new Checkbox();
    private final Grid<CatalogueItem> grid = new Grid<>();
    private final boolean edits;
    private final boolean ordersAutomatic;
    private CatalogueFilter filter = CatalogueFilter.IN_FORCE;

    CatalogueView(DutyCatalogueService catalogue, Policy policy) {
        this.catalogue = catalogue;
        this.edits = policy.permits("routing.editCatalogue");
        this.ordersAutomatic = policy.permits("routing.orderAutomatic");
        title(getTranslation("routing.catalogue"));
        addClassName("catalogue");
        if (edits) {
            var add = new Button(getTranslation("routing.catalogue.add"), VaadinIcon.PLUS.create(), _ -> openNew());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            acts(add);
        }
        add(
                new Paragraph(getTranslation("routing.catalogue.about")),
                new RouterLink(getTranslation("routing.rules.open"), RulesView.class),
                filterBar(),
                grid());
    }

    /** The address owns the filter; fields and rows follow it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = CatalogueParameters.read(event.getLocation().getQueryParameters());
        search.setValue(filter.text());
        kind.setValue(filter.kind());
        closedToo.setValue(filter.closedToo());
        grid.getDataProvider().refreshAll();
    }

    private Component filterBar() {
        search.setPlaceholder(getTranslation("routing.catalogue.search"));
        search.setAriaLabel(getTranslation("routing.catalogue.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        WhileTyping.search(search);
        search.addValueChangeListener(change -> moveFilterToAddress(change.isFromClient()));
        var all = getTranslation("routing.catalogue.everyKind");
        kind.setAriaLabel(getTranslation("routing.field.kind"));
        kind.setItems(DepartmentKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(all);
        kind.setPlaceholder(all);
        kind.setItemLabelGenerator(value -> value == null ? all : EnumText.of(value, this));
        kind.addValueChangeListener(change -> moveFilterToAddress(change.isFromClient()));
        closedToo.setLabel(getTranslation("routing.catalogue.closedToo"));
        closedToo.addValueChangeListener(change -> moveFilterToAddress(change.isFromClient()));
        var bar = new Div(search, kind, closedToo);
        bar.addClassName("filter-bar");
        return bar;
    }

    private Component grid() {
        grid.addClassName("catalogue-grid");
        grid.addComponentColumn(this::entry);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("routing.catalogue.nothingFound"));
        grid.setItemsPageable(page -> catalogue.page(filter, page));
        return grid;
    }

    private Component entry(CatalogueItem item) {
        var open = new Button(item.entry().name(), _ -> openExisting(item));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        var about = new Span(getTranslation(
                "routing.catalogue.line",
                item.entry().code(),
                EnumText.of(item.entry().kind(), this),
                item.entry().wordings().chinese().size()));
        about.addClassName("secondary");
        var head = new Div(open, about);
        head.addClassName("catalogue-head");
        if (item.automatic() != null) {
            head.add(new Badge(getTranslation("routing.automatic.mark"), Tone.NEAR, VaadinIcon.AUTOMATION));
        }
        if (!item.active()) {
            head.add(new Badge(getTranslation("routing.catalogue.closed"), Tone.IDLE, VaadinIcon.ARCHIVE));
        }
        return new Div(head, new Span(item.entry().covers()));
    }

    private void openNew() {
        var dialog = new CatalogueEntryDialog(entry -> {
            catalogue.add(entry);
            saved();
        });
        dialog.open();
    }

    private void openExisting(CatalogueItem shown) {
        var item = catalogue.get(shown.entry().code());
        var dialog = new CatalogueEntryDialog(entry -> {
            catalogue.edit(entry, item.version());
            saved();
        });
        dialog.show(item, () -> setActive(item));
        if (!edits) {
            dialog.onlyRead();
        }
        if (ordersAutomatic && item.active()) {
            dialog.offerAutomatic(item, () -> switchAutomatic(item));
        }
        dialog.open();
    }

    private void setActive(CatalogueItem item) {
        if (item.active()) {
            catalogue.close(item.entry().code(), item.version());
        } else {
            catalogue.reopen(item.entry().code(), item.version());
        }
        saved();
    }

    private void switchAutomatic(CatalogueItem item) {
        if (item.automatic() != null) {
            orderAutomatic(item, false);
        } else {
            Confirmation.ask(
                    getTranslation("routing.automatic.question", item.entry().name()),
                    getTranslation("routing.automatic.consequence"),
                    getTranslation("routing.automatic.on"),
                    () -> orderAutomatic(item, true));
        }
    }

    private void orderAutomatic(CatalogueItem item, boolean on) {
        catalogue.orderAutomatic(item.entry().code(), on);
        grid.getDataProvider().refreshAll();
        Messages.done(getTranslation(
                on ? "routing.automatic.isOn" : "routing.automatic.isOff",
                item.entry().name()));
    }

    private void saved() {
        grid.getDataProvider().refreshAll();
        Messages.done(getTranslation("routing.catalogue.saved"));
    }

    private void moveFilterToAddress(boolean byUser) {
        if (byUser) {
            var wanted = new CatalogueFilter(search.getValue(), kind.getValue(), closedToo.getValue());
            UI.getCurrent().navigate(CatalogueView.class, CatalogueParameters.write(wanted));
        }
    }
}
