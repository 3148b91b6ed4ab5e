package org.huiying.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.huiying.access.Policy;
import org.huiying.forum.ForumDetails;
import org.huiying.forum.ui.ForumAddition;
import org.huiying.report.ForumPapers;
import org.huiying.shared.ui.DownloadLink;
import org.springframework.stereotype.Component;

/** On the page of a forum: all its letters and minutes in one file, once there are any. */
@Component
class ForumPapersPanel implements ForumAddition {

    private final ForumPapers papers;
    private final Policy policy;

    ForumPapersPanel(ForumPapers papers, Policy policy) {
        this.papers = papers;
        this.policy = policy;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(ForumDetails forum) {
        if (!policy.permits("forum.takePapers") || !papers.hasLetters(forum.id())) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var take = DownloadLink.keep(
                ForumPapersDownload.address(forum.id(), ui.getLocale()), ui.getTranslation("report.papers.take"));
        take.addClassName("button-link");
        var sheet = new Section(
                new H2(ui.getTranslation("report.papers.title")),
                new Paragraph(ui.getTranslation("report.papers.text")),
                take);
        sheet.addClassNames("sheet", "forum-papers");
        return Optional.of(sheet);
    }
}
