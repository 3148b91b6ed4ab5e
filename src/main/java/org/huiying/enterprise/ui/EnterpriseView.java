package org.huiying.enterprise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import java.util.UUID;
import org.huiying.access.AccountInvitationService;
import org.huiying.access.AccountService;
import org.huiying.access.Screen;
import org.huiying.enterprise.EnterpriseProfile;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.enterprise.EnterpriseSummary;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.ThingPage;
import org.jspecify.annotations.Nullable;

/** One firm: what is known of it, who speaks for it, whom to invite. */
@Route(value = "enterprises/:id", layout = MainLayout.class)
@Screen("screen.enterprises")
class EnterpriseView extends ThingPage {

    private final transient EnterpriseService enterprises;
    private final transient AccountService accounts;
    private final transient AccountInvitationService invitations;

    EnterpriseView(EnterpriseService enterprises, AccountService accounts, AccountInvitationService invitations) {
        this.enterprises = enterprises;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @Override
    protected void show(UUID id) {
        var firm = enterprises.get(id);
        show(firm.name(), profile(firm), new Representatives(id, accounts, invitations));
    }

    private Div profile(EnterpriseSummary firm) {
        var name = field("enterprise.field.name", firm.name());
        name.setRequired(true);
        var contact = field("enterprise.field.contactName", firm.contactName());
        var phone = field("enterprise.field.contactPhone", firm.contactPhone());
        var save = new ActButton(getTranslation("enterprise.save"), () -> {
            var profile = new EnterpriseProfile(name.getValue(), contact.getValue(), phone.getValue());
            enterprises.edit(firm.id(), firm.version(), profile);
            done(firm.id(), "enterprise.saved");
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
}
