package org.huiying.department.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.department.DepartmentService;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;

/** Where the administrator adds a department. */
@Route(value = DepartmentsView.PATH + "/new", layout = MainLayout.class)
@Screen("screen.departments")
class NewDepartmentView extends Page {

    /** Chosen once for this form, so that pressing twice adds once. */
    private final UUID id = UUID.randomUUID();

    NewDepartmentView(DepartmentService departments, Clock clock) {
        addClassName("narrow-page");
        title(getTranslation("department.add"));
        var fields = new DepartmentFields(ChinaTime.dateOf(clock.instant()).getYear());
        var add = new ActButton(getTranslation("department.add"), () -> {
            departments.add(id, fields.profile());
            Messages.done(getTranslation("department.added"));
            UI.getCurrent().navigate(DepartmentsView.PATH + "/" + id);
        });
        var sheet = new Div(fields, add);
        sheet.addClassNames("sheet", "form-sheet");
        add(sheet);
    }
}
