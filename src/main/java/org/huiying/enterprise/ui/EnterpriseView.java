package org.huiying.enterprise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import java.util.UUID;
import org.huiying.access.AccountInvitationService;
import org.huiying.access.AccountService;
import org.huiying.access.Screen;
import org.huiying.enterprise.EnterpriseProfile;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.enterprise.EnterpriseSummary;
import org.huiying.shared.NotFound;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;
import org.jspecify.annotations.Nullable;

/** One firm: what is known of it, who speaks for it, whom to invite. */
@Route(value = "enterprises/:id", layout = MainLayout.class)
@Screen("screen.enterprises")
class EnterpriseView extends Page implements BeforeEnterObserver {

    private final transient EnterpriseService enterprises;
    private final transient AccountService accounts;
    private final transient AccountInvitationService invitations;
    private final Div content = new Div();

    EnterpriseView(EnterpriseService enterprises, AccountService accounts, AccountInvitationService invitations) {
        this.enterprises = enterprises;
        this.accounts = accounts;
        this.invitations = invitations;
        content.addClassName("two-sheets");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(enterprises.get(id(event.getRouteParameters().get("id").orElse(""))));
    }

    private void show(EnterpriseSummary firm) {
        title(firm.name());
        content.removeAll();
        content.add(profile(firm), new Representatives(firm.id(), accounts, invitations));
    }

    private Div profile(EnterpriseSummary firm) {
        var name = field("enterprise.field.name", firm.name());
        name.setRequired(true);
        var contact = field("enterprise.field.contactName", firm.contactName());
        var phone = field("enterprise.field.contactPhone", firm.contactPhone());
        var save = new ActButton(getTranslation("enterprise.save"), () -> {
            var profile = new EnterpriseProfile(name.getValue(), contact.getValue(), phone.getValue());
            enterprises.edit(firm.id(), firm.version(), profile);
            Messages.done(getTranslation("enterprise.saved"));
            show(enterprises.get(firm.id()));
        });
        var code = new Paragraph(getTranslation("enterprise.field.creditCode") + " " + firm.creditCode());
        var sheet = new Div(new H2(getTranslation("enterprise.profile")), code, name, contact, phone, save);
        sheet.addClassNames("sheet", "form-sheet");
        return sheet;
    }

    private TextField field(String key, @Nullable String value) {
        var field = new TextField(getTranslation(key));
        field.setValue(Objects.requireNonNullElse(value, ""));
        return field;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("enterprise", text);
        }
    }
}
