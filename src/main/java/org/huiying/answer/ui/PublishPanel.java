package org.huiying.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Policy;
import org.huiying.answer.AnswerText;
import org.huiying.answer.PublishedAnswer;
import org.huiying.answer.PublishedAnswers;
import org.huiying.answer.Publishing;
import org.huiying.request.RequestDetails;
import org.huiying.request.ui.RequestPanel;
import org.huiying.shared.ui.Confirmation;
import org.huiying.shared.ui.Messages;

/** On a replied request, for the organiser: make its answer public, edit it, take it back. */
@SpringComponent
class PublishPanel implements RequestPanel {

    private final Publishing publishing;
    private final PublishedAnswers answers;
    private final Policy policy;

    PublishPanel(Publishing publishing, PublishedAnswers answers, Policy policy) {
        this.publishing = publishing;
        this.answers = answers;
        this.policy = policy;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> panel(RequestDetails request) {
        if (!policy.permits("answer.publish")) {
            return Optional.empty();
        }
        var known = answers.of(request.id());
        return known.isPresent() || publishing.isPossible(request.id())
                ? Optional.of(new Panel(request.id(), known))
                : Optional.empty();
    }

    private final class Panel extends Div {

        private Panel(UUID requestId, Optional<PublishedAnswer> known) {
            addClassNames("sheet", "publish-panel");
            add(new H2(getTranslation("answer.publish.title")));
            known.ifPresentOrElse(this::isPublic, () -> isNotPublic(requestId));
        }

        private void isPublic(PublishedAnswer answer) {
            var text = new AnswerText(answer.title(), answer.question(), answer.answer());
            add(
                    new Anchor(AnswerAddress.of(answer.id()), getTranslation("answer.publish.isPublic")),
                    new Button(
                            getTranslation("answer.publish.edit"),
                            _ -> ask(text, edited -> publishing.edit(answer.id(), answer.version(), edited))),
                    new Button(getTranslation("answer.publish.takeBack"), _ -> askToTakeBack(answer.id())));
        }

        private void isNotPublic(UUID requestId) {
            add(
                    new Paragraph(getTranslation("answer.publish.hint")),
                    new Button(
                            getTranslation("answer.publish.open"),
                            _ -> ask(publishing.proposal(requestId), text -> publishing.publish(requestId, text))));
        }

        private void ask(AnswerText text, PublishDialog.Act act) {
            new PublishDialog(text, told -> {
                        act.on(told);
                        Messages.done(getTranslation("answer.publish.done"));
                        UI.getCurrent().refreshCurrentRoute(false);
                    })
                    .open();
        }

        private void askToTakeBack(UUID id) {
            Confirmation.ask(
                    getTranslation("answer.publish.takeBack.question"),
                    getTranslation("answer.publish.takeBack.consequence"),
                    getTranslation("answer.publish.takeBack"),
                    () -> {
                        publishing.takeBack(id);
                        UI.getCurrent().refreshCurrentRoute(false);
                    });
        }
    }
}
