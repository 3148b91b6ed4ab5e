package org.huiying.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.forum.ForumDetails;
import org.huiying.forum.ForumLifeCycle;
import org.huiying.forum.ForumService;
import org.huiying.forum.ForumStatus;
import org.huiying.forum.ui.ForumAddition;
import org.huiying.forum.ui.ForumAddress;
import org.huiying.forum.ui.ForumFrame;
import org.huiying.forum.ui.ForumTab;
import org.huiying.minutes.IssuedMinutes;
import org.huiying.minutes.MinutesEditing;
import org.huiying.minutes.MinutesIssuing;
import org.huiying.minutes.MinutesWithdrawing;
import org.huiying.shared.ui.Confirmation;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.PageId;
import org.huiying.verification.Standing;

/** The minutes of one forum: for the organiser the editor beside the pages, for guests what was issued. */
@Route(value = "forum/:id/minutes", layout = MainLayout.class)
@Screen("screen.minutes")
class MinutesView extends Page implements BeforeEnterObserver {

    private final transient MinutesEditing editing;
    private final transient MinutesIssuing issuing;
    private final transient MinutesWithdrawing withdrawing;
    private final transient ForumService forums;
    private final transient ForumLifeCycle lifeCycle;
    private final transient List<ForumAddition> additions;
    private final Div content = new Div();
    private UUID issueId = UUID.randomUUID();

    MinutesView(
            MinutesEditing editing,
            MinutesIssuing issuing,
            MinutesWithdrawing withdrawing,
            ForumService forums,
            ForumLifeCycle lifeCycle,
            List<ForumAddition> additions) {
        this.editing = editing;
        this.issuing = issuing;
        this.withdrawing = withdrawing;
        this.forums = forums;
        this.lifeCycle = lifeCycle;
        this.additions = List.copyOf(additions);
        content.addClassName("forum-workspace");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(forums.get(PageId.of(event)));
    }

    private void show(ForumDetails forum) {
        title(getTranslation("minutes.title", forum.title()));
        content.removeAll();
        if (forums.permits("minutes.readDraft", forum.id())) {
            content.add(new ForumFrame(forum, ForumTab.MINUTES));
            if (forum.status() == ForumStatus.MINUTES_IN_REVIEW
                    && editing.draft(forum.id()).compiledAt() == null) {
                editing.compile(forum.id());
            }
            acts(acts(forum.id()));
            content.add(forOrganiser(forum));
        } else {
            content.add(
                    forums.permits("minutes.read", forum.id())
                            ? new IssuedList(forum.id(), issuing, true)
                            : new EmptyState(VaadinIcon.FILE_TEXT_O, getTranslation("minutes.guest.none")));
        }
        additions.forEach(addition -> addition.of(forum).ifPresent(content::add));
    }

    private Component forOrganiser(ForumDetails forum) {
        return switch (forum.status()) {
            case PLANNED, COLLECTING, AGENDA_SET, LIVE -> early(forum.id());
            case MINUTES_IN_REVIEW -> new MinutesDesk(forum.id(), editing, issuing);
            case MINUTES_ISSUED -> new IssuedList(forum.id(), issuing, true);
        };
    }

    private Component early(UUID forumId) {
        return issuing.issued(forumId).isEmpty()
                ? new EmptyState(VaadinIcon.FILE_TEXT_O, getTranslation("minutes.notYet"))
                : new IssuedList(forumId, issuing, true);
    }

    private Component[] acts(UUID forumId) {
        var acts = new ArrayList<Component>();
        if (forums.permits("minutes.issue", forumId)) {
            var issue = new Button(getTranslation("minutes.act.issue"), _ -> askToIssue(forumId));
            issue.addThemeVariants(ButtonVariant.PRIMARY);
            issue.addClassName("seal");
            acts.add(issue);
        }
        if (forums.permits("minutes.compile", forumId)) {
            acts.add(new Button(getTranslation("minutes.act.compile"), _ -> {
                editing.compile(forumId);
                Messages.done(getTranslation("minutes.compiled"));
                show(forums.get(forumId));
            }));
        }
        if (forums.permits("forum.resume", forumId)) {
            acts.add(new Button(getTranslation("forum.act.resume"), _ -> {
                lifeCycle.resume(forumId);
                UI.getCurrent().navigate(ForumAddress.of(forumId));
            }));
        }
        if (forums.permits("forum.reviseMinutes", forumId)) {
            acts.add(new Button(getTranslation("minutes.act.revise"), _ -> {
                lifeCycle.reviseMinutes(forumId);
                issueId = UUID.randomUUID();
                show(forums.get(forumId));
            }));
        }
        if (forums.permits("minutes.withdraw", forumId)) {
            var standings = issuing.standings(forumId);
            issuing.issued(forumId).stream()
                    .filter(issue ->
                            Objects.requireNonNull(standings.get(issue.id())).standing() == Standing.VALID)
                    .forEach(issue -> acts.add(withdrawButton(issue)));
        }
        return acts.toArray(Component[]::new);
    }

    private Button withdrawButton(IssuedMinutes issue) {
        var button = new Button(
                getTranslation("minutes.act.withdraw"),
                _ -> new WithdrawMinutesDialog(issue.number(), reason -> withdraw(issue, reason)).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void withdraw(IssuedMinutes issue, String reason) {
        withdrawing.withdraw(issue.forumId(), issue.id(), reason);
        issueId = UUID.randomUUID();
        Messages.done(getTranslation("minutes.withdraw.done", issue.number()));
        show(forums.get(issue.forumId()));
    }

    private void askToIssue(UUID forumId) {
        Confirmation.ask(
                getTranslation("minutes.issue.ask"),
                getTranslation("minutes.issue.consequence"),
                getTranslation("minutes.act.issue"),
                () -> {
                    var issue = issuing.issue(forumId, issueId);
                    Messages.done(getTranslation("minutes.issued", issue.number()));
                    show(forums.get(forumId));
                });
    }
}
