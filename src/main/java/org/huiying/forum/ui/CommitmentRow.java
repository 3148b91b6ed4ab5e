package org.huiying.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.huiying.department.DepartmentSummary;
import org.huiying.forum.Commitment;
import org.huiying.shared.ui.DatePickerWords;
import org.huiying.shared.ui.WhileTyping;

/** One promise: the department, what it does, until when. */
class CommitmentRow extends Div {

    private final Select<DepartmentSummary> department = new Select<>();
    private final TextField what = new TextField(getTranslation("forum.notes.what"));
    private final DatePicker until = DatePickerWords.picker(getTranslation("forum.notes.until"));
    private final Button away = new Button(VaadinIcon.CLOSE_SMALL.create());

    CommitmentRow(
            Commitment commitment,
            List<DepartmentSummary> departments,
            Runnable changed,
            Consumer<CommitmentRow> remove) {
        addClassName("commitment");
        department.setLabel(getTranslation("forum.notes.who"));
        department.setItems(departments);
        department.setItemLabelGenerator(DepartmentSummary::name);
        departments.stream()
                .filter(choice -> choice.id().equals(commitment.departmentId()))
                .findFirst()
                .ifPresent(department::setValue);
        what.setValue(commitment.what());
        WhileTyping.keep(what);
        until.setValue(commitment.until());
        department.addValueChangeListener(_ -> changed.run());
        what.addValueChangeListener(_ -> changed.run());
        until.addValueChangeListener(_ -> changed.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(getTranslation("forum.notes.removeCommitment"));
        away.addClickListener(_ -> remove.accept(this));
        add(department, what, until, away);
    }

    Commitment commitment() {
        var chosen = department.getValue();
        return new Commitment(chosen == null ? null : chosen.id(), what.getValue(), until.getValue());
    }

    void readOnly(boolean readOnly) {
        department.setReadOnly(readOnly);
        what.setReadOnly(readOnly);
        until.setReadOnly(readOnly);
        away.setVisible(!readOnly);
    }
}
