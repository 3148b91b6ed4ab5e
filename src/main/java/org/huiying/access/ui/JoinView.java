package org.huiying.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.huiying.access.Affiliations;
import org.huiying.access.Joining;
import org.huiying.access.OpenInvitation;
import org.huiying.access.PasswordRules;
import org.huiying.access.Screen;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.FailureMessages;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.springframework.beans.factory.ObjectProvider;

/** The page behind an invitation's link: a new account, or a new password for one that is there. */
@Route(value = "join/:token", layout = MainLayout.class)
@RouteAlias(value = "set-up/:token", layout = MainLayout.class)
@Screen("screen.join")
class JoinView extends Page implements BeforeEnterObserver {

    private final transient Joining joining;
    private final transient ObjectProvider<Affiliations> affiliations;
    private final Div card = new Div();

    JoinView(Joining joining, ObjectProvider<Affiliations> affiliations) {
        this.joining = joining;
        this.affiliations = affiliations;
        addClassName("narrow-page");
        card.addClassNames("sheet", "form-sheet");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        card.removeAll();
        try {
            show(token, joining.open(token));
        } catch (RuleViolation unusable) {
            title(getTranslation("access.join.unusable"));
            var signIn = new Anchor("sign-in", getTranslation("access.signIn.submit"));
            signIn.addClassName("button-link");
            card.add(new EmptyState(VaadinIcon.UNLINK, FailureMessages.sentence(unusable, UI.getCurrent()), signIn));
        }
    }

    private void show(String token, OpenInvitation invitation) {
        title(getTranslation("access.join.title." + invitation.kind()));
        var enterprise = Optional.ofNullable(invitation.enterpriseId()).flatMap(this::nameOf);
        card.add(new Paragraph(getTranslation(
                "access.join.text." + invitation.kind(),
                enterprise.or(() -> Optional.ofNullable(invitation.loginName())).orElse(""))));
        switch (invitation.kind()) {
            case REPRESENTATIVE -> askForLogin(login -> joining.joinEnterprise(token, login.value()));
            case FIRST_ADMINISTRATOR -> askForLogin(login -> joining.setUp(token, login.value()));
            case PASSWORD -> askForPassword(token);
        }
    }

    private void askForLogin(Consumer<NewLoginFields> join) {
        var fields = new NewLoginFields();
        card.add(fields, submit(() -> join.accept(fields)));
    }

    private void askForPassword(String token) {
        var password = NewLoginFields.newPassword(getTranslation("access.password.new"));
        password.setHelperText(getTranslation("access.password.rule", PasswordRules.SHORTEST));
        card.add(password, submit(() -> joining.setPassword(token, password.getValue())));
    }

    private Component submit(Runnable act) {
        var button = new ActButton(getTranslation("access.join.submit"), () -> {
            act.run();
            UI.getCurrent().getPage().setLocation("sign-in?welcome");
        });
        button.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        return button;
    }

    private Optional<String> nameOf(UUID enterpriseId) {
        return affiliations.stream()
                .flatMap(names -> names.nameOf(enterpriseId).stream())
                .findFirst();
    }
}
