package org.huiying.verification.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.huiying.access.Screen;
import org.huiying.shared.PortalAddress;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.FailureMessages;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.huiying.verification.FileFinding;
import org.huiying.verification.Verification;
import org.huiying.verification.VerificationCode;

/** Checking a document, for anybody who holds one: the code's result first, then the field for another. */
@Route(value = VerifyView.PATH, layout = MainLayout.class)
@RouteAlias(value = "v/:code", layout = MainLayout.class)
@Screen("screen.verify")
class VerifyView extends Page implements BeforeEnterObserver {

    static final String PATH = "verify";

    private final transient Verification verification;
    private final transient PortalAddress portal;
    private final Div result = new Div();
    private final H2 askHeading = new H2();
    private final TextField code = new TextField(getTranslation("verification.field.code"));

    VerifyView(Verification verification, PortalAddress portal) {
        this.verification = verification;
        this.portal = portal;
        addClassName("verify-page");
        title(getTranslation("verification.title"));
        result.addClassName("verify-result");
        result.getElement().setAttribute("role", "status");
        code.setHelperText(getTranslation("verification.field.code.help"));
        code.setMaxLength(200);
        code.getElement().setAttribute("autocapitalize", "characters").setAttribute("autocomplete", "off");
        add(result, ask(), domain());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        result.removeAll();
        code.setInvalid(false);
        event.getRouteParameters().get("code").ifPresent(this::show);
        askHeading.setText(getTranslation("verification.again"));
        askHeading.setVisible(result.getComponentCount() > 0);
    }

    private void show(String typed) {
        code.setValue(typed);
        try {
            var found = verification.check(typed, VaadinRequest.getCurrent().getRemoteAddr());
            var read = VerificationCode.parse(typed);
            code.setValue(read.printed());
            result.add(found.map(VerdictSheet::of).orElseGet(() -> VerdictSheet.unknown(read)));
        } catch (RuleViolation refusal) {
            code.setErrorMessage(FailureMessages.sentence(refusal, UI.getCurrent()));
            code.setInvalid(true);
        }
    }

    private void show(Optional<FileFinding> found) {
        result.removeAll();
        result.add(found.map(VerdictSheet::of).orElseGet(VerdictSheet::unknownFile));
        askHeading.setVisible(true);
        result.getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }

    private Div ask() {
        var check = new ActButton(getTranslation("verification.act.check"), this::check);
        check.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        var line = new Div(code, check);
        line.addClassName("verify-line");
        var file = new FileField(verification, code::getValue, this::show);
        var ask = new Div(
                askHeading,
                new Paragraph(getTranslation("verification.ask")),
                line,
                new Paragraph(getTranslation("verification.file.ask")),
                file);
        ask.addClassNames("sheet", "verify-ask");
        return ask;
    }

    /** The address owns the code, so that the result can be reloaded and read in another language. */
    private void check() {
        var typed = code.getValue().strip();
        var plain = typed.substring(typed.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}]", "");
        if (plain.isEmpty()) {
            code.focus();
        } else {
            UI.getCurrent().navigate("v/" + plain);
        }
    }

    private Paragraph domain() {
        var domain = new Paragraph(getTranslation("verification.domain", portal.domain()));
        domain.addClassName("verify-domain");
        return domain;
    }
}
