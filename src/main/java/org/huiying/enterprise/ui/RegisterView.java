package org.huiying.enterprise.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.access.ui.NewLoginFields;
import org.huiying.enterprise.RegistrationForm;
import org.huiying.enterprise.RegistrationService;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;

/** Where a firm's representative registers without an invitation. */
@Route(value = "register", layout = MainLayout.class)
@Screen("screen.register")
class RegisterView extends Page {

    private final UUID id = UUID.randomUUID();
    private final transient RegistrationService registrations;
    private final CreditCodeField creditCode = new CreditCodeField();
    private final TextField enterpriseName = new TextField(getTranslation("enterprise.field.name"));
    private final TextField phone = new TextField(getTranslation("enterprise.field.contactPhone"));
    private final NewLoginFields login = new NewLoginFields();
    private final Div card = new Div();

    RegisterView(RegistrationService registrations) {
        this.registrations = registrations;
        addClassName("narrow-page");
        title(getTranslation("enterprise.register.title"));
        enterpriseName.setRequired(true);
        enterpriseName.getElement().setAttribute("autocomplete", "organization");
        phone.getElement().setAttribute("autocomplete", "tel");
        card.addClassNames("sheet", "form-sheet");
        card.add(
                new Paragraph(getTranslation("enterprise.register.text")),
                new H2(getTranslation("enterprise.register.firm")),
                creditCode,
                enterpriseName,
                phone,
                new H2(getTranslation("enterprise.register.person")),
                login,
                new ActButton(getTranslation("enterprise.register.submit"), this::register));
        add(card);
    }

    private void register() {
        var form =
                new RegistrationForm(creditCode.getValue(), enterpriseName.getValue(), phone.getValue(), login.value());
        registrations.apply(id, form, VaadinRequest.getCurrent().getRemoteAddr());
        card.removeAll();
        title(getTranslation("enterprise.register.done"));
        var start = new Anchor("", getTranslation("portal.toStart"));
        start.addClassName("button-link");
        card.add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("enterprise.register.next"), start));
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }
}
