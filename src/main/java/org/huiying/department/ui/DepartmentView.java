package org.huiying.department.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import org.huiying.access.Screen;
import org.huiying.department.DepartmentService;
import org.huiying.department.DepartmentSummary;
import org.huiying.department.SealService;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.PageId;

/** One department as the administrator keeps it. */
@Route(value = DepartmentsView.PATH + "/:id", layout = MainLayout.class)
@Screen("screen.departments")
class DepartmentView extends Page implements BeforeEnterObserver {

    private final transient DepartmentService departments;
    private final transient SealService seals;
    private final LocalDate today;
    private final Div columns = new Div();

    DepartmentView(DepartmentService departments, SealService seals, Clock clock) {
        this.departments = departments;
        this.seals = seals;
        today = ChinaTime.dateOf(clock.instant());
        columns.addClassName("letter-columns");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(departments.get(PageId.of(event)));
    }

    private void show(DepartmentSummary department) {
        title(department.name());
        var others = departments.list().stream()
                .filter(other -> !other.id().equals(department.id()))
                .toList();
        var fields = new DepartmentFields(today.getYear());
        fields.offerStyle(others);
        fields.show(department);
        var sample = new SampleLetter();
        Runnable look = () -> sample.show(
                () -> fields.specimen(today), seals.find(department.id()).orElse(null));
        fields.whenLettersChange(look);
        look.run();
        var save = new ActButton(getTranslation("department.save"), () -> {
            departments.edit(department.id(), department.version(), fields.profile(), fields.style());
            Messages.done(getTranslation("department.saved"));
            show(departments.get(department.id()));
        });
        var sheet = new Div(fields, new SealField(seals, department.id(), look), save);
        sheet.addClassNames("sheet", "form-sheet");
        columns.removeAll();
        columns.add(sheet, sample);
    }
}
