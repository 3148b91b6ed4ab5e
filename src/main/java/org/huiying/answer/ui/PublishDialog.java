package org.huiying.answer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import org.huiying.answer.AnswerText;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.FailureMessages;

/** Retells question and answer for everybody, beginning with the words of request and letter. */
class PublishDialog extends Dialog {

    /** What is done with the text; a refusal leaves the dialog open. */
    interface Act extends Serializable {
        void on(AnswerText text);
    }

    private final TextField title = new TextField(getTranslation("answer.field.title"));
    private final TextArea question = new TextArea(getTranslation("answer.question"));
    private final TextArea answer = new TextArea(getTranslation("answer.answer"));
    private final Paragraph refusal = new Paragraph();
    private final Act act;

    PublishDialog(AnswerText text, Act act) {
        this.act = act;
        addClassName("publish-dialog");
        setHeaderTitle(getTranslation("answer.publish.title"));
        title.setValue(text.title());
        question.setValue(text.question());
        answer.setValue(text.answer());
        title.setWidthFull();
        question.setWidthFull();
        answer.setWidthFull();
        question.setMaxHeight("240px");
        answer.setMaxHeight("320px");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        var fields = new Div(new Paragraph(getTranslation("answer.publish.about")), title, question, answer, refusal);
        fields.addClassName("dialog-fields");
        add(fields);
        getFooter()
                .add(
                        new Button(getTranslation("answer.cancel"), _ -> close()),
                        new ActButton(getTranslation("answer.publish.act"), this::publish));
    }

    private void publish() {
        try {
            act.on(new AnswerText(title.getValue(), question.getValue(), answer.getValue()));
            close();
        } catch (RuleViolation refused) {
            refusal.setText(FailureMessages.sentence(refused, UI.getCurrent()));
        }
    }
}
