package org.huiying.answer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import org.huiying.access.Screen;
import org.huiying.answer.PublishedAnswer;
import org.huiying.answer.PublishedAnswers;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.PageId;

/** One public question with its answer. */
@Route(value = AnswerAddress.LIST + "/:id", layout = MainLayout.class)
@Screen("screen.answers")
class AnswerView extends Page implements BeforeEnterObserver {

    private final transient PublishedAnswers answers;
    private final Div content = new Div();

    AnswerView(PublishedAnswers answers) {
        this.answers = answers;
        content.addClassNames("sheet", "public-answer");
        add(new RouterLink(getTranslation("answer.all"), AnswersView.class), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(answers.get(PageId.of(event)));
    }

    private void show(PublishedAnswer answer) {
        title(answer.title());
        var details = new Paragraph(
                getTranslation("answer.details", answer.department(), Dates.moment(answer.publishedAt(), getLocale())));
        details.addClassName("secondary");
        content.removeAll();
        content.add(
                new H2(getTranslation("answer.question")),
                written(answer.question()),
                new H2(getTranslation("answer.answer")),
                written(answer.answer()),
                details);
    }

    private static Div written(String text) {
        var written = new Div(text);
        written.addClassName("written");
        return written;
    }
}
