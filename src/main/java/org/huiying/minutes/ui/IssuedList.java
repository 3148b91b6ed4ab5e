package org.huiying.minutes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.UUID;
import org.huiying.minutes.IssuedMinutes;
import org.huiying.minutes.MinutesIssuing;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.DownloadLink;
import org.huiying.verification.Finding;
import org.huiying.verification.Standing;

/** What was issued, the latest first, each with how it stands today and to be downloaded; the latest also as pictures. */
class IssuedList extends Div {

    IssuedList(UUID forumId, MinutesIssuing issuing, boolean withPages) {
        addClassName("forum-tab");
        var issued = issuing.issued(forumId);
        if (issued.isEmpty()) {
            add(new Paragraph(getTranslation("minutes.guest.none")));
            return;
        }
        var standings = issuing.standings(forumId);
        var list = new OrderedList();
        list.addClassName("issued-minutes");
        issued.forEach(issue -> list.add(row(issue, Objects.requireNonNull(standings.get(issue.id())))));
        var sheet = new Div(new H2(getTranslation("minutes.issued.title")), list);
        sheet.addClassName("sheet");
        add(sheet);
        if (withPages) {
            var pages = new MinutesPages();
            pages.show(issuing.file(forumId, issued.getFirst().id()).pdf());
            add(pages);
        }
    }

    private ListItem row(IssuedMinutes issue, Finding finding) {
        var number = new Span(issue.number());
        number.addClassNames("seal", "forum-title");
        var code = finding.document().code();
        var facts = new Div(
                new StandingBadge(finding.standing()),
                new Span(getTranslation("minutes.issued.version", issue.edition())),
                new Span(getTranslation(
                        "minutes.issued.facts",
                        Dates.moment(issue.issuedAt(), getLocale()),
                        issue.issuedByName(),
                        issue.pageCount())),
                new Anchor("v/" + code.plain(), getTranslation("minutes.issued.check")));
        facts.addClassNames("forum-facts", "secondary");
        var what = new Div(number, facts);
        if (finding.standing() == Standing.WITHDRAWN) {
            what.add(new Paragraph(getTranslation("minutes.issued.withdrawn", finding.reason())));
        }
        if (!finding.document().sealed()) {
            var unsigned = new Paragraph(getTranslation("minutes.issued.unsigned"));
            unsigned.addClassName("secondary");
            what.add(unsigned);
        }
        var address = MinutesPdfDownload.address(issue.forumId(), issue.id());
        var keep = DownloadLink.keep(address, getTranslation("minutes.download"));
        keep.addClassName("button-link");
        return new ListItem(what, keep);
    }
}
