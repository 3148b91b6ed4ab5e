package org.huiying.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.huiying.access.AccountInvitationService;
import org.huiying.access.AccountService;
import org.huiying.access.InvitationLink;
import org.huiying.access.InvitationSummary;
import org.huiying.access.Person;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.CopyableLink;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.Messages;

/** Who speaks for a firm, the invitations that are open, and a new one. */
class Representatives extends Div {

    private final UUID enterpriseId;
    private final transient AccountService accounts;
    private final transient AccountInvitationService invitations;
    private final Div fresh = new Div();
    private final Div people = new Div();
    private final Div open = new Div();

    Representatives(UUID enterpriseId, AccountService accounts, AccountInvitationService invitations) {
        this.enterpriseId = enterpriseId;
        this.accounts = accounts;
        this.invitations = invitations;
        addClassNames("sheet", "form-sheet");
        people.addClassName("lines");
        open.addClassName("lines");
        fresh.addClassName("fresh-link");
        fresh.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(getTranslation("enterprise.people")),
                people,
                new ActButton(
                        getTranslation("enterprise.invite"),
                        () -> show(invitations.inviteRepresentative(enterpriseId), "enterprise.invite.text")),
                fresh,
                open);
        refresh();
    }

    private void show(InvitationLink link, String key) {
        fresh.removeAll();
        fresh.add(
                new Paragraph(getTranslation(key, Dates.moment(link.expiresAt(), getLocale()))),
                new CopyableLink(getTranslation("enterprise.invite.link"), link.url()));
        refresh();
    }

    private void refresh() {
        people.removeAll();
        var representatives = accounts.ofEnterprise(enterpriseId);
        representatives.forEach(person -> people.add(line(person)));
        if (representatives.isEmpty()) {
            people.add(new Paragraph(getTranslation("enterprise.people.none")));
        }
        open.removeAll();
        invitations.open(enterpriseId).forEach(invitation -> open.add(line(invitation)));
    }

    private Div line(Person person) {
        var reset = new Button(
                getTranslation("enterprise.resetLink"),
                _ -> show(invitations.invitePassword(person.id()), "enterprise.resetLink.text"));
        return line(person.name(), reset);
    }

    private Div line(InvitationSummary invitation) {
        var revoke = new Button(getTranslation("enterprise.invitation.revoke"), _ -> {
            invitations.revoke(invitation.id());
            Messages.done(getTranslation("enterprise.invitation.revoked"));
            fresh.removeAll();
            refresh();
        });
        return line(
                getTranslation("enterprise.invitation.open", Dates.moment(invitation.expiresAt(), getLocale())),
                revoke);
    }

    private static Div line(String words, Button act) {
        var line = new Div(new Span(words), act);
        line.addClassName("line");
        return line;
    }
}
