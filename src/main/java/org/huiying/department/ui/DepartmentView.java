package org.huiying.department.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.department.DepartmentService;
import org.huiying.department.DepartmentSummary;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.NotFound;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;

/** One department as the administrator keeps it. */
@Route(value = DepartmentsView.PATH + "/:id", layout = MainLayout.class)
@Screen("screen.departments")
class DepartmentView extends Page implements BeforeEnterObserver {

    private final transient DepartmentService departments;
    private final int year;
    private final Div sheet = new Div();

    DepartmentView(DepartmentService departments, Clock clock) {
        this.departments = departments;
        year = ChinaTime.dateOf(clock.instant()).getYear();
        addClassName("narrow-page");
        sheet.addClassNames("sheet", "form-sheet");
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(departments.get(id(event.getRouteParameters().get("id").orElse(""))));
    }

    private void show(DepartmentSummary department) {
        title(department.name());
        var fields = new DepartmentFields(year);
        fields.show(department.profile());
        var save = new ActButton(getTranslation("department.save"), () -> {
            departments.edit(department.id(), department.version(), fields.profile());
            Messages.done(getTranslation("department.saved"));
            show(departments.get(department.id()));
        });
        sheet.removeAll();
        sheet.add(fields, save);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("department", text);
        }
    }
}
