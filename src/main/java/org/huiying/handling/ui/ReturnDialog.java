package org.huiying.handling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.huiying.department.DepartmentSummary;
import org.jspecify.annotations.Nullable;

/** Asks why the department is not competent and which one is; the organiser then decides. */
class ReturnDialog extends Dialog {

    /** What the department says. */
    interface Answer {
        void giveBack(String reason, @Nullable UUID rightDepartment);
    }

    private final RequiredText reason = new RequiredText("handling.return.reason");
    private final ComboBox<DepartmentSummary> right = new ComboBox<>();

    ReturnDialog(List<DepartmentSummary> others, Answer answer) {
        addClassName("return-dialog");
        setHeaderTitle(getTranslation("handling.return.title"));
        right.setLabel(getTranslation("handling.return.right"));
        right.setItems(others);
        right.setItemLabelGenerator(DepartmentSummary::name);
        right.setWidthFull();
        var fields = new Div(new Paragraph(getTranslation("handling.return.consequence")), reason, right);
        fields.addClassName("dialog-fields");
        add(fields);
        var act = new Button(getTranslation("handling.desk.return"), _ -> {
            if (reason.isFilledIn()) {
                answer.giveBack(
                        reason.getValue(),
                        right.getValue() == null ? null : right.getValue().id());
                close();
            }
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("handling.cancel"), _ -> close()), act);
    }
}
