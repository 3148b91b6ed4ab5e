package org.huiying.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.huiying.department.DepartmentSummary;
import org.huiying.forum.ItemNotes;
import org.huiying.forum.ItemOutcome;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.WhileTyping;

/** What is noted about one item; tells when the writer pauses. */
class ItemNotesForm extends Div {

    private final RadioButtonGroup<ItemOutcome> outcome = new RadioButtonGroup<>();
    private final TextField speaker = new TextField(getTranslation("forum.notes.speaker"));
    private final TextField answeredBy = new TextField(getTranslation("forum.notes.answeredBy"));
    private final TextArea answer = new TextArea(getTranslation("forum.notes.answer"));
    private final TextArea decision = new TextArea(getTranslation("forum.notes.decision"));
    private final CommitmentRows commitments;
    private boolean isShowing;

    ItemNotesForm(List<DepartmentSummary> departments, Runnable changed) {
        Runnable byPerson = () -> {
            if (!isShowing) {
                changed.run();
            }
        };
        commitments = new CommitmentRows(departments, byPerson);
        outcome.setLabel(getTranslation("forum.notes.outcome"));
        outcome.setItems(ItemOutcome.values());
        outcome.setItemLabelGenerator(value -> EnumText.of(value, this));
        outcome.addValueChangeListener(_ -> byPerson.run());
        speaker.addValueChangeListener(_ -> byPerson.run());
        answeredBy.addValueChangeListener(_ -> byPerson.run());
        answer.addValueChangeListener(_ -> byPerson.run());
        decision.addValueChangeListener(_ -> byPerson.run());
        WhileTyping.keep(speaker, answeredBy, answer, decision);
        addClassName("notes-form");
        answer.addClassName("wide");
        decision.addClassName("wide");
        outcome.addClassName("wide");
        commitments.addClassName("wide");
        answer.setMinRows(3);
        add(speaker, answeredBy, answer, decision, commitments, outcome);
    }

    void show(ItemNotes notes) {
        isShowing = true;
        speaker.setValue(notes.speaker());
        answeredBy.setValue(notes.answeredBy());
        answer.setValue(notes.answer());
        decision.setValue(notes.decision());
        outcome.setValue(notes.outcome());
        commitments.show(notes.commitments());
        isShowing = false;
    }

    ItemNotes notes() {
        return new ItemNotes(
                speaker.getValue(),
                answer.getValue(),
                answeredBy.getValue(),
                decision.getValue(),
                outcome.getOptionalValue().orElse(ItemOutcome.OPEN),
                commitments.commitments());
    }

    void readOnly(boolean readOnly) {
        speaker.setReadOnly(readOnly);
        answeredBy.setReadOnly(readOnly);
        answer.setReadOnly(readOnly);
        decision.setReadOnly(readOnly);
        outcome.setReadOnly(readOnly);
        commitments.readOnly(readOnly);
    }
}
