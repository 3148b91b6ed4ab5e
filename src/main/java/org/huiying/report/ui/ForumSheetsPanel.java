package org.huiying.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.huiying.access.Policy;
import org.huiying.forum.ForumDetails;
import org.huiying.forum.ui.ForumAddition;
import org.huiying.report.ForumSheet;
import org.huiying.shared.ui.DownloadLink;

/** On the page of a forum, for the organiser: what is printed before it. */
@org.springframework.stereotype.Component
class ForumSheetsPanel implements ForumAddition {

    private final Policy policy;

    ForumSheetsPanel(Policy policy) {
        this.policy = policy;
    }

    @Override
    public Optional<Component> of(ForumDetails forum) {
        if (!policy.permits("forum.takeSheets")) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var links = new Div();
        links.addClassName("forum-sheets");
        for (var kind : ForumSheet.values()) {
            var link = DownloadLink.keep(
                    ForumSheetDownload.address(forum.id(), kind), ui.getTranslation("report.sheets." + kind));
            link.addClassName("button-link");
            links.add(link);
        }
        var sheet = new Section(
                new H2(ui.getTranslation("report.sheets.title")),
                new Paragraph(ui.getTranslation("report.sheets.text")),
                links);
        sheet.addClassNames("sheet", "forum-papers");
        return Optional.of(sheet);
    }
}
