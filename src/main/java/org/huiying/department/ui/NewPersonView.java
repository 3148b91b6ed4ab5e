package org.huiying.department.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.huiying.access.AccountService;
import org.huiying.access.Screen;
import org.huiying.department.DepartmentService;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;

/** Where the administrator adds a person, who then gets a link to set a password. */
@Route(value = "people/new", layout = MainLayout.class)
@Screen("screen.people")
class NewPersonView extends Page {

    private final UUID id = UUID.randomUUID();

    NewPersonView(AccountService accounts, DepartmentService departments) {
        addClassName("narrow-page");
        title(getTranslation("department.people.add"));
        var fields = new PersonFields(departments.list());
        var add = new ActButton(getTranslation("department.people.add"), () -> {
            accounts.create(fields.newAccount(id));
            UI.getCurrent().navigate("people/" + id);
        });
        var sheet = new Div(new Paragraph(getTranslation("department.people.add.text")), fields, add);
        sheet.addClassNames("sheet", "form-sheet");
        add(sheet);
    }
}
