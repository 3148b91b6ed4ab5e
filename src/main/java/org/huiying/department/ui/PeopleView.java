package org.huiying.department.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiying.access.AccountService;
import org.huiying.access.AccountStatus;
import org.huiying.access.AccountSummary;
import org.huiying.access.Role;
import org.huiying.access.Screen;
import org.huiying.department.DepartmentService;
import org.huiying.department.DepartmentSummary;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.WhileTyping;

/** Everybody who has an account, for the administrator. */
@Route(value = "people", layout = MainLayout.class)
@Screen("screen.people")
class PeopleView extends Page implements BeforeEnterObserver {

    private final TextField search = new TextField();
    private final Select<Role> role = new Select<>();
    private final Select<AccountStatus> status = new Select<>();
    private final CardGrid<AccountSummary> grid = new CardGrid<>(account -> "people/" + account.id());

    PeopleView(AccountService accounts, DepartmentService departments) {
        title(getTranslation("department.people"));
        var add = new Anchor("people/new", getTranslation("department.people.add"));
        add.addClassNames("button-link", "primary");
        acts(add);
        var bar = new Div(searchField(), role, status);
        bar.addClassName("filter-bar");
        choice(role, "access.field.roles", Role.values());
        choice(status, "department.people.status", AccountStatus.values());
        var names =
                departments.list().stream().collect(Collectors.toMap(DepartmentSummary::id, DepartmentSummary::name));
        columns(account -> Optional.ofNullable(account.person().departmentId())
                .map(names::get)
                .orElse(""));
        grid.setItemsPageable(page ->
                accounts.list(PeopleParameters.filter(search.getValue(), role.getValue(), status.getValue()), page));
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.USERS, getTranslation("department.people.empty")));
        add(bar, grid);
    }

    /** The address owns the filter; fields and rows follow it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = PeopleParameters.read(event.getLocation().getQueryParameters());
        search.setValue(filter.text());
        role.setValue(filter.role());
        status.setValue(filter.status());
        grid.getDataProvider().refreshAll();
    }

    private TextField searchField() {
        search.setPlaceholder(getTranslation("department.people.search"));
        search.setAriaLabel(getTranslation("department.people.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        WhileTyping.search(search);
        search.addValueChangeListener(change -> moveFilterToAddress(change.isFromClient()));
        return search;
    }

    private <E extends Enum<E>> void choice(Select<E> field, String label, E[] values) {
        field.setAriaLabel(getTranslation(label));
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation(label));
        field.setItemLabelGenerator(value -> value == null ? getTranslation(label) : EnumText.of(value, this));
        field.addValueChangeListener(change -> moveFilterToAddress(change.isFromClient()));
    }

    private void moveFilterToAddress(boolean byUser) {
        if (byUser) {
            var filter = PeopleParameters.filter(search.getValue(), role.getValue(), status.getValue());
            UI.getCurrent().navigate(PeopleView.class, PeopleParameters.write(filter));
        }
    }

    private interface DepartmentName {
        String of(AccountSummary account);
    }

    private void columns(DepartmentName department) {
        grid.addColumn(account -> account.person().name()).setHeader(getTranslation("access.field.displayName"));
        grid.addColumn(AccountSummary::loginName)
                .setHeader(getTranslation("access.field.loginName"))
                .setFlexGrow(2);
        grid.addColumn(this::roles)
                .setHeader(getTranslation("access.field.roles"))
                .setFlexGrow(2);
        grid.addColumn(department::of).setHeader(getTranslation("department.field"));
        grid.addComponentColumn(AccountBadge::new).setHeader(getTranslation("department.people.status"));
        grid.card(account -> card(account, department.of(account)));
    }

    private Component card(AccountSummary account, String department) {
        var name = new Span(account.person().name());
        name.addClassName("card-title");
        var details = new Span((roles(account) + " " + department).strip());
        details.addClassName("secondary");
        var card = new Div(name, details, new AccountBadge(account));
        card.addClassName("card-lines");
        return card;
    }

    private String roles(AccountSummary account) {
        return account.person().roles().stream()
                .sorted()
                .map(held -> EnumText.of(held, this))
                .collect(Collectors.joining(getTranslation("access.roles.separator")));
    }
}
