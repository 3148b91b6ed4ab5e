package org.huiying.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.huiying.answer.PublishedAnswer;
import org.huiying.answer.PublishedAnswers;
import org.huiying.request.RequestContent;
import org.huiying.request.ui.DraftAside;
import org.huiying.request.ui.DraftLinks;

/** Shows whoever writes a request what has been answered already. */
@SpringComponent
class PublishedAside implements DraftAside {

    private final PublishedAnswers answers;

    PublishedAside(PublishedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> beside(RequestContent content) {
        var alike = answers.like(content.title(), content.matter());
        return alike.isEmpty() ? Optional.empty() : Optional.of(links(alike));
    }

    private static Component links(List<PublishedAnswer> alike) {
        var ui = UI.getCurrent();
        var links = new DraftLinks(ui.getTranslation("answer.beside"), ui.getTranslation("answer.beside.hint"));
        alike.forEach(answer -> links.link(AnswerAddress.of(answer.id()), answer.title(), answer.department()));
        return links;
    }
}
