package org.huiying.department.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.huiying.department.DepartmentKind;
import org.huiying.department.DepartmentProfile;
import org.huiying.department.Management;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.EnumText;

/** What a department is, and what its letters carry. */
class DepartmentFields extends Div {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LETTERHEAD = 60;
    private static final int LONGEST_CODE = 12;

    private final TextField name = new TextField(getTranslation("department.name"));
    private final Select<DepartmentKind> kind = new Select<>();
    private final RadioButtonGroup<Management> management = new RadioButtonGroup<>();
    private final TextField letterhead = new TextField(getTranslation("department.letterhead"));
    private final TextField issuingCode = new TextField(getTranslation("department.issuingCode"));
    private final Checkbox active = new Checkbox(getTranslation("department.mayBeDispatchedTo"), true);
    private final int year;

    /** @param year as the example of a document number shows it */
    DepartmentFields(int year) {
        this.year = year;
        addClassNames("fields", "form-sheet");
        text(name, LONGEST_NAME, "department.name.help");
        text(letterhead, LONGEST_LETTERHEAD, "department.letterhead.help");
        text(issuingCode, LONGEST_CODE, "department.issuingCode.help");
        kind.setLabel(getTranslation("department.kind"));
        kind.setHelperText(getTranslation("department.kind.help"));
        kind.setItems(DepartmentKind.values());
        kind.setItemLabelGenerator(choice -> EnumText.of(choice, this));
        kind.setRequiredIndicatorVisible(true);
        management.setLabel(getTranslation("department.management"));
        management.setHelperText(getTranslation("department.management.help"));
        management.setItems(Management.values());
        management.setItemLabelGenerator(choice -> EnumText.of(choice, this));
        management.setValue(Management.LOCAL);
        active.setHelperText(getTranslation("department.mayBeDispatchedTo.help"));
        issuingCode.setValueChangeMode(ValueChangeMode.EAGER);
        issuingCode.addValueChangeListener(_ -> showNumber());
        add(name, kind, management, letterhead, issuingCode, active);
    }

    void show(DepartmentProfile profile) {
        name.setValue(profile.name());
        kind.setValue(profile.kind());
        management.setValue(profile.management());
        letterhead.setValue(profile.letterhead());
        issuingCode.setValue(profile.issuingCode());
        active.setValue(profile.active());
    }

    /** @throws RuleViolation if something is missing or too long */
    DepartmentProfile profile() {
        var chosen = kind.getValue();
        if (chosen == null) {
            throw new RuleViolation("department.error.kind");
        }
        return new DepartmentProfile(
                name.getValue(),
                chosen,
                management.getValue(),
                letterhead.getValue(),
                issuingCode.getValue(),
                active.getValue());
    }

    private void text(TextField field, int longest, String help) {
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setHelperText(getTranslation(help));
    }

    private void showNumber() {
        var code = issuingCode.getValue().strip();
        issuingCode.setHelperText(
                code.isEmpty()
                        ? getTranslation("department.issuingCode.help")
                        : getTranslation("department.issuingCode.example", code, Integer.toString(year)));
    }
}
