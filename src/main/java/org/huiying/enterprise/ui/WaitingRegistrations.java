package org.huiying.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.huiying.enterprise.RegistrationService;
import org.huiying.enterprise.RegistrationSummary;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.Confirmation;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.Messages;
import org.springframework.data.domain.PageRequest;

/** Registrations that wait for the organiser, each as a card with what is known and the two decisions. */
class WaitingRegistrations extends Section {

    private static final int AT_ONCE = 20;

    private final transient RegistrationService registrations;
    private final transient Runnable onDecision;

    WaitingRegistrations(RegistrationService registrations, Runnable onDecision) {
        this.registrations = registrations;
        this.onDecision = onDecision;
        addClassName("waiting-registrations");
        show();
    }

    private void show() {
        removeAll();
        var waiting = registrations.waiting(PageRequest.ofSize(AT_ONCE));
        setVisible(!waiting.isEmpty());
        add(new H2(getTranslation("enterprise.registration.waiting", registrations.countWaiting())));
        waiting.forEach(registration -> add(card(registration)));
    }

    private Div card(RegistrationSummary registration) {
        var profile = registration.profile();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "enterprise.field.creditCode", registration.creditCode());
        fact(facts, "enterprise.registration.person", contact(registration));
        fact(facts, "enterprise.registration.loginName", registration.loginName());
        fact(facts, "enterprise.registration.since", Dates.moment(registration.createdAt(), getLocale()));
        var card = new Div(new H2(profile.name()), facts);
        card.addClassName("sheet");
        Optional.ofNullable(registration.knownAs())
                .ifPresent(known -> card.add(warning(getTranslation("enterprise.registration.known", known))));
        if (registration.loginNameTaken()) {
            card.add(warning(getTranslation("enterprise.registration.loginNameTaken")));
        }
        card.add(decisions(registration));
        return card;
    }

    private Div decisions(RegistrationSummary registration) {
        var approve = new ActButton(
                getTranslation("enterprise.registration.approve"),
                () -> decided(() -> registrations.approve(registration.id()), "enterprise.registration.approved"));
        approve.setVisible(!registration.loginNameTaken());
        var refuse = new Button(
                getTranslation("enterprise.registration.refuse"),
                _ -> Confirmation.ask(
                        getTranslation("enterprise.registration.refuse.question"),
                        getTranslation("enterprise.registration.refuse.consequence"),
                        getTranslation("enterprise.registration.refuse"),
                        () -> decided(
                                () -> registrations.refuse(registration.id()), "enterprise.registration.refused")));
        var acts = new Div(approve, refuse);
        acts.addClassName("card-acts");
        return acts;
    }

    private void decided(Runnable decision, String message) {
        decision.run();
        Messages.done(getTranslation(message));
        show();
        onDecision.run();
    }

    private static String contact(RegistrationSummary registration) {
        var profile = registration.profile();
        return String.join(
                " ",
                Optional.ofNullable(profile.contactName()).orElse(""),
                Optional.ofNullable(profile.contactPhone()).orElse(""));
    }

    private static Paragraph warning(String sentence) {
        var warning = new Paragraph(sentence);
        warning.addClassName("warning");
        return warning;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
