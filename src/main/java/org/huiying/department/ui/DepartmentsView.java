package org.huiying.department.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import org.huiying.access.Screen;
import org.huiying.department.DepartmentService;
import org.huiying.department.DepartmentSummary;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.Tone;

/** All departments, closed ones too, for the administrator. */
@Route(value = DepartmentsView.PATH, layout = MainLayout.class)
@Screen("screen.departments")
class DepartmentsView extends Page {

    static final String PATH = "departments";

    private final CardGrid<DepartmentSummary> grid = new CardGrid<>(department -> PATH + "/" + department.id());

    DepartmentsView(DepartmentService departments) {
        title(getTranslation("department.departments"));
        var add = new Anchor(PATH + "/new", getTranslation("department.add"));
        add.addClassNames("button-link", "primary");
        acts(add);
        grid.addComponentColumn(DepartmentsView::name)
                .setHeader(getTranslation("department.name"))
                .setFlexGrow(2);
        grid.addColumn(department -> EnumText.of(department.kind(), this))
                .setHeader(getTranslation("department.kind"))
                .setFlexGrow(2);
        grid.addColumn(department -> EnumText.of(department.profile().management(), this))
                .setHeader(getTranslation("department.management"));
        grid.addColumn(department -> department.profile().letterhead())
                .setHeader(getTranslation("department.letterhead"))
                .setFlexGrow(3);
        grid.addColumn(department -> department.profile().issuingCode())
                .setHeader(getTranslation("department.issuingCode"));
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("department.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.card(this::card);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.INSTITUTION, getTranslation("department.none")));
        grid.setItems(departments.list());
        add(grid);
    }

    private static Component name(DepartmentSummary department) {
        return new Anchor(PATH + "/" + department.id(), department.name());
    }

    private Badge state(DepartmentSummary department) {
        return department.profile().active()
                ? new Badge(getTranslation("department.active"), Tone.OK, VaadinIcon.CHECK)
                : new Badge(getTranslation("department.inactive"), Tone.IDLE, VaadinIcon.LOCK);
    }

    private Component card(DepartmentSummary department) {
        var details = new Span(EnumText.of(department.kind(), this) + " · "
                + EnumText.of(department.profile().management(), this) + " · "
                + department.profile().issuingCode());
        details.addClassName("secondary");
        var card = new Div(name(department), details, new Div(state(department)));
        card.addClassName("card-lines");
        return card;
    }
}
