package org.huiying.access.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.huiying.access.CurrentUser;
import org.huiying.access.Screen;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;

/** Asks for name and password; says why somebody was not let in. */
@Route(value = "sign-in", layout = MainLayout.class)
@Screen("screen.signIn")
class SignInView extends Page implements BeforeEnterObserver {

    private static final List<String> REASONS = List.of("wrong", "paused", "waiting", "busy");

    private static final List<String> NOTES = List.of("welcome", "changed");

    private final Div card = new Div();
    private final Paragraph note = new Paragraph();
    private final LoginForm form = new LoginForm();
    private final transient CurrentUser currentUser;

    SignInView(CurrentUser currentUser) {
        this.currentUser = currentUser;
        addClassNames("narrow-page", "sign-in");
        title(getTranslation("access.signIn.title"));
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words("wrong"));
        note.addClassName("note");
        note.getElement().setAttribute("role", "status");
        note.setVisible(false);
        card.addClassNames("sheet", "sign-in-card");
        card.add(note, form, new Paragraph(getTranslation("access.signIn.forgotten")), register());
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var address = event.getLocation().getQueryParameters();
        NOTES.stream().filter(address.getParameters()::containsKey).findFirst().ifPresent(reason -> {
            note.setText(getTranslation("access.signIn.note." + reason));
            note.setVisible(true);
        });
        address.getSingleParameter("refused").filter(REASONS::contains).ifPresent(reason -> {
            form.setI18n(words(reason));
            form.setError(true);
        });
    }

    private Paragraph register() {
        return new Paragraph(
                new Text(getTranslation("access.signIn.new")),
                new Anchor("register", getTranslation("access.signIn.register")));
    }

    private LoginI18n words(String reason) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("access.signIn.title"));
        words.getForm().setUsername(getTranslation("access.signIn.name"));
        words.getForm().setPassword(getTranslation("access.signIn.password"));
        words.getForm().setSubmit(getTranslation("access.signIn.submit"));
        words.getErrorMessage().setTitle(getTranslation("access.signIn.refused." + reason + ".title"));
        words.getErrorMessage().setMessage(getTranslation("access.signIn.refused." + reason + ".text"));
        words.getErrorMessage().setUsername(getTranslation("access.signIn.name.missing"));
        words.getErrorMessage().setPassword(getTranslation("access.signIn.password.missing"));
        return words;
    }
}
