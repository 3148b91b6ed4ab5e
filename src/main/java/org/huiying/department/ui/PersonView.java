package org.huiying.department.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.huiying.access.AccountInvitationService;
import org.huiying.access.AccountService;
import org.huiying.access.AccountStatus;
import org.huiying.access.AccountSummary;
import org.huiying.access.Screen;
import org.huiying.department.DepartmentService;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.Confirmation;
import org.huiying.shared.ui.CopyableLink;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.ThingPage;

/** One person: roles and department, a link for the password, sessions, closing. */
@Route(value = "people/:id", layout = MainLayout.class)
@Screen("screen.people")
class PersonView extends ThingPage {

    private final transient AccountService accounts;
    private final transient AccountInvitationService invitations;
    private final transient DepartmentService departments;

    PersonView(AccountService accounts, AccountInvitationService invitations, DepartmentService departments) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.departments = departments;
    }

    @Override
    protected void show(UUID id) {
        var account = accounts.get(id);
        show(account.person().name(), profile(account), key(account));
    }

    private Div profile(AccountSummary account) {
        var fields = new PersonFields(departments.list());
        fields.show(account);
        var save = new ActButton(getTranslation("department.save"), () -> {
            accounts.edit(account.id(), account.version(), fields.edit());
            done(account.id(), "department.saved");
        });
        var sheet = new Div(new H2(getTranslation("department.person.profile")), fields, save);
        sheet.addClassNames("sheet", "form-sheet");
        return sheet;
    }

    private Div key(AccountSummary account) {
        var sheet = new Div(new H2(getTranslation("department.person.access")), new AccountBadge(account));
        sheet.addClassNames("sheet", "form-sheet");
        if (account.status() == AccountStatus.ACTIVE) {
            sheet.add(link(account), endSessions(account), close(account));
        } else if (account.status() == AccountStatus.CLOSED) {
            sheet.add(new Button(getTranslation("department.person.reopen"), _ -> {
                accounts.reopen(account.id());
                done(account.id(), "department.person.reopened");
            }));
        }
        return sheet;
    }

    private Div link(AccountSummary account) {
        var fresh = new Div();
        fresh.addClassName("fresh-link");
        var key = account.hasPassword() ? "department.person.resetLink" : "department.person.inviteLink";
        var make = new Button(getTranslation(key), _ -> {
            var made = invitations.invitePassword(account.id());
            fresh.removeAll();
            fresh.add(
                    new Paragraph(
                            getTranslation("department.person.link.text", Dates.moment(made.expiresAt(), getLocale()))),
                    new CopyableLink(getTranslation("department.person.link"), made.url()));
        });
        var link = new Div(make, fresh);
        link.addClassName("form-sheet");
        return link;
    }

    private Button endSessions(AccountSummary account) {
        return new Button(getTranslation("department.person.endSessions"), _ -> {
            accounts.endSessions(account.id());
            done(account.id(), "department.person.endedSessions");
        });
    }

    private Button close(AccountSummary account) {
        return new Button(
                getTranslation("department.person.close"),
                _ -> Confirmation.ask(
                        getTranslation(
                                "department.person.close.question",
                                account.person().name()),
                        getTranslation("department.person.close.consequence"),
                        getTranslation("department.person.close"),
                        () -> {
                            accounts.close(account.id());
                            done(account.id(), "department.person.closed");
                        }));
    }
}
