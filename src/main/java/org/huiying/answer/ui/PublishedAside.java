package org.huiying.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.huiying.answer.PublishedAnswer;
import org.huiying.answer.PublishedAnswers;
import org.huiying.request.RequestContent;
import org.huiying.request.ui.DraftAside;

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
        return alike.isEmpty() ? Optional.empty() : Optional.of(new Published(alike));
    }

    private static final class Published extends Aside {

        private Published(List<PublishedAnswer> answers) {
            addClassNames("sheet", "draft-aside");
            var list = new UnorderedList();
            answers.forEach(answer -> list.add(item(answer)));
            add(new H2(getTranslation("answer.beside")), list);
        }

        /** Opens beside the draft, which keeps its place. */
        private static ListItem item(PublishedAnswer answer) {
            var link = new Anchor(AnswerAddress.of(answer.id()), answer.title(), AnchorTarget.BLANK);
            var department = new Span(answer.department());
            department.addClassName("secondary");
            return new ListItem(link, department);
        }
    }
}
