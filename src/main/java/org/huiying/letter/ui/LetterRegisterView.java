package org.huiying.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.CurrentUser;
import org.huiying.access.Screen;
import org.huiying.department.DepartmentService;
import org.huiying.department.DepartmentSummary;
import org.huiying.letter.LetterRegister;
import org.huiying.letter.RegisteredNumber;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.jspecify.annotations.Nullable;

/** 发文登记: every number of a department and year, with what became of its letter. */
@Route(value = LetterAddress.REGISTER, layout = MainLayout.class)
@Screen("screen.letterRegister")
class LetterRegisterView extends Page implements BeforeEnterObserver {

    private final transient LetterRegister register;
    private final transient List<DepartmentSummary> offered;
    private final Select<DepartmentSummary> department = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final CardGrid<RegisteredNumber> grid = new CardGrid<>(LetterRegisterView::request);

    LetterRegisterView(LetterRegister register, DepartmentService departments, CurrentUser currentUser) {
        this.register = register;
        this.offered = offered(departments, currentUser.get().departmentId());
        title(getTranslation("letter.register.title"));
        department.setAriaLabel(getTranslation("letter.register.department"));
        department.setItems(offered);
        department.setItemLabelGenerator(DepartmentSummary::name);
        department.setReadOnly(offered.size() < 2);
        department.addClassName("wide");
        department.addValueChangeListener(change -> moveToAddress(change.isFromClient()));
        year.setAriaLabel(getTranslation("letter.register.year"));
        year.addValueChangeListener(change -> moveToAddress(change.isFromClient()));
        columns();
        grid.setItemsPageable(page -> department.isEmpty() || year.isEmpty()
                ? List.of()
                : register.numbers(department.getValue().id(), year.getValue(), page));
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.BOOK, getTranslation("letter.register.empty")));
        var bar = new Div(department, year);
        bar.addClassName("filter-bar");
        add(bar, grid);
    }

    /** The address owns the filter; fields and rows follow it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var wanted = address.getSingleParameter("department").orElse("");
        offered.stream()
                .filter(one -> one.id().toString().equals(wanted))
                .findFirst()
                .or(this::lastIssuer)
                .or(() -> offered.stream().findFirst())
                .ifPresent(one -> {
                    department.setValue(one);
                    chooseYear(one.id(), address.getSingleParameter("year").orElse(""));
                });
        grid.getDataProvider().refreshAll();
    }

    private void chooseYear(UUID departmentId, String wanted) {
        var years = register.years(departmentId);
        year.setItems(years);
        years.stream()
                .filter(one -> one.toString().equals(wanted))
                .findFirst()
                .or(() -> years.stream().findFirst())
                .ifPresent(year::setValue);
        year.setReadOnly(years.size() < 2);
        year.setVisible(!years.isEmpty());
    }

    private Optional<DepartmentSummary> lastIssuer() {
        return register.lastIssuer()
                .flatMap(id ->
                        offered.stream().filter(one -> one.id().equals(id)).findFirst());
    }

    private void moveToAddress(boolean byUser) {
        if (byUser) {
            var parameters = Map.of(
                    "department",
                    department.getValue().id().toString(),
                    "year",
                    year.isEmpty() ? "" : year.getValue().toString());
            UI.getCurrent().navigate(LetterRegisterView.class, QueryParameters.simple(parameters));
        }
    }

    /** A leader has one register, the organiser everybody's. */
    private static List<DepartmentSummary> offered(DepartmentService departments, @Nullable UUID own) {
        return own == null ? departments.list() : List.of(departments.get(own));
    }

    private void columns() {
        grid.addColumn(RegisteredNumber::number)
                .setHeader(getTranslation("letter.register.number"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addColumn(this::day)
                .setHeader(getTranslation("letter.register.day"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addColumn(letter -> Objects.requireNonNullElse(letter.title(), ""))
                .setHeader(getTranslation("letter.register.letter"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::standing).setHeader(getTranslation("letter.register.standing"));
        grid.card(this::card);
    }

    private Component standing(RegisteredNumber letter) {
        var status = letter.status();
        if (status == null) {
            return new Span(getTranslation("letter.register.void"));
        }
        var standing = new Div(new LetterStatusBadge(status));
        standing.addClassName("letter-outcome");
        var more = letter.successor() == null
                ? letter.withdrawalReason()
                : getTranslation("letter.register.successor", letter.successor());
        if (more != null) {
            var words = new Span(more);
            words.addClassName("secondary");
            standing.add(words);
        }
        return standing;
    }

    private Component card(RegisteredNumber letter) {
        var number = new Span(letter.number());
        number.addClassName("card-title");
        var details = new Span(day(letter) + " " + Objects.requireNonNullElse(letter.title(), ""));
        details.addClassName("secondary");
        var card = new Div(number, details, standing(letter));
        card.addClassName("card-lines");
        return card;
    }

    private String day(RegisteredNumber letter) {
        var day = letter.day();
        return day == null ? "" : Dates.fullDay(day, getLocale());
    }

    private static String request(RegisteredNumber letter) {
        return letter.requestId() == null ? "" : LetterAddress.request(letter.requestId());
    }
}
