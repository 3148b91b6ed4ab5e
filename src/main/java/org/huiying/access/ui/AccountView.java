package org.huiying.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.access.Affiliations;
import org.huiying.access.CurrentUser;
import org.huiying.access.OwnAccount;
import org.huiying.access.PasswordRules;
import org.huiying.access.Person;
import org.huiying.access.Screen;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.springframework.beans.factory.ObjectProvider;

/** One's own account: who one is here, the password, signing out everywhere. */
@Route(value = "account", layout = MainLayout.class)
@Screen("screen.account")
class AccountView extends Page {

    private final transient OwnAccount account;
    private final PasswordField old = new PasswordField(getTranslation("access.password.old"));
    private final PasswordField wanted = NewLoginFields.newPassword(getTranslation("access.password.new"));

    AccountView(OwnAccount account, CurrentUser currentUser, ObjectProvider<Affiliations> affiliations) {
        this.account = account;
        addClassName("narrow-page");
        title(getTranslation("access.account.title"));
        add(identity(currentUser.get(), affiliations), passwordChange(), sessions());
    }

    private Div identity(Person person, ObjectProvider<Affiliations> affiliations) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "access.field.displayName", person.name());
        fact(facts, "access.field.loginName", account.loginName());
        fact(
                facts,
                "access.field.roles",
                person.roles().stream()
                        .sorted()
                        .map(role -> EnumText.of(role, this))
                        .collect(Collectors.joining(getTranslation("access.roles.separator"))));
        Stream.of(person.enterpriseId(), person.departmentId())
                .filter(Objects::nonNull)
                .flatMap(id -> affiliations.stream().flatMap(names -> names.nameOf(id).stream()))
                .forEach(name -> fact(facts, "access.field.affiliation", name));
        return sheet(facts);
    }

    private Div passwordChange() {
        old.getElement().setAttribute("autocomplete", "current-password");
        wanted.setHelperText(getTranslation("access.password.rule", PasswordRules.SHORTEST));
        var change = new ActButton(getTranslation("access.password.change"), () -> {
            account.changePassword(old.getValue(), wanted.getValue());
            leaveTo("sign-in?changed");
        });
        var sheet = sheet(
                new H2(getTranslation("access.password.title")),
                new Paragraph(getTranslation("access.password.consequence")),
                old,
                wanted,
                change);
        sheet.addClassName("form-sheet");
        return sheet;
    }

    private Div sessions() {
        var end = new Button(getTranslation("access.sessions.end"), _ -> {
            account.endSessions();
            leaveTo("sign-in");
        });
        var sheet = sheet(
                new H2(getTranslation("access.sessions.title")),
                new Paragraph(getTranslation("access.sessions.text")),
                end);
        sheet.addClassName("form-sheet");
        return sheet;
    }

    private void leaveTo(String address) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(address));
    }

    private static Div sheet(Component... content) {
        var sheet = new Div(content);
        sheet.addClassName("sheet");
        return sheet;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
