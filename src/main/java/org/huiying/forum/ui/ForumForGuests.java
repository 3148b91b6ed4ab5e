package org.huiying.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.forum.AgendaLine;
import org.huiying.forum.ForumDetails;
import org.huiying.forum.ForumStatus;
import org.huiying.request.ui.RequestAddress;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.Tone;

/** What an invited firm or department reads of a forum: when, where, whom to call, and the agenda. */
class ForumForGuests extends Div {

    ForumForGuests(ForumDetails forum, ForumServices services, boolean mayRaise) {
        addClassName("forum-tab");
        var facts = new Div(ForumWords.badge(forum.status(), this), facts(forum));
        facts.addClassName("sheet");
        add(facts);
        if (mayRaise && forum.status() == ForumStatus.COLLECTING) {
            var raise = new Anchor(RequestAddress.NEW, getTranslation("forum.guest.raise"));
            raise.addClassNames("button-link", "primary");
            facts.add(raise);
        }
        if (forum.status() == ForumStatus.MINUTES_ISSUED) {
            var minutes =
                    new Anchor(ForumAddress.of(forum.id(), ForumTab.MINUTES), getTranslation("forum.guest.minutes"));
            minutes.addClassNames("button-link", "primary");
            facts.add(minutes);
        }
        add(agenda(forum, services));
    }

    private Component facts(ForumDetails forum) {
        var plan = forum.plan();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "forum.field.time", ForumWords.time(plan, getLocale()));
        fact(facts, "forum.field.place", plan.place());
        fact(facts, "forum.field.host", plan.host());
        fact(facts, "forum.field.organiser", plan.organiser());
        fact(facts, "forum.field.contact", plan.contact());
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    private Component agenda(ForumDetails forum, ForumServices services) {
        var sheet = new Div(new H2(getTranslation("forum.tab.AGENDA")));
        sheet.addClassName("sheet");
        var lines = services.forums().permits("forum.readAgenda", forum.id())
                ? services.agenda().agenda(forum.id())
                : java.util.List.<AgendaLine>of();
        if (lines.isEmpty()) {
            sheet.add(new Paragraph(getTranslation("forum.guest.noAgendaYet")));
            return sheet;
        }
        var list = new OrderedList();
        list.addClassName("agenda-lines");
        lines.forEach(line -> list.add(line(line)));
        sheet.add(list);
        return sheet;
    }

    private ListItem line(AgendaLine line) {
        var number = new Span(Integer.toString(line.number()));
        number.addClassName("agenda-number");
        var title = new Span(line.title());
        title.addClassNames("forum-title", "written");
        var facts = new Div(new Span(line.firmName()));
        facts.addClassNames("forum-facts", "secondary");
        if (line.departmentName() != null) {
            facts.add(new Span(getTranslation("forum.day.answers", line.departmentName())));
        }
        var item = new ListItem(number, new Div(title, facts));
        if (line.confidential()) {
            item.add(new Badge(getTranslation("forum.confidential"), Tone.NEAR, VaadinIcon.LOCK));
        }
        return item;
    }
}
