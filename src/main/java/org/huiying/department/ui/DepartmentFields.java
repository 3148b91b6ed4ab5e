package org.huiying.department.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.department.DepartmentKind;
import org.huiying.department.DepartmentProfile;
import org.huiying.department.DepartmentSummary;
import org.huiying.department.LetterStyle;
import org.huiying.department.Management;
import org.huiying.document.Letterhead;
import org.huiying.document.ReplyLetter;
import org.huiying.document.Specimen;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.WhileTyping;

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
    private final TextField mark = new TextField(getTranslation("department.mark"));
    private final TextArea copies = new TextArea(getTranslation("department.copies"));
    private final MultiSelectComboBox<DepartmentSummary> coSigners =
            new MultiSelectComboBox<>(getTranslation("department.coSigners"));
    private final Checkbox active = new Checkbox(getTranslation("department.mayBeDispatchedTo"), true);
    private final int year;

    /** @param year as the example of a document number shows it */
    DepartmentFields(int year) {
        this.year = year;
        addClassNames("fields", "form-sheet");
        text(name, LONGEST_NAME, "department.name.help");
        text(letterhead, LONGEST_LETTERHEAD, "department.letterhead.help");
        text(issuingCode, LONGEST_CODE, "department.issuingCode.help");
        text(mark, LetterStyle.MARK_LIMIT, "department.mark.help");
        mark.setRequiredIndicatorVisible(false);
        copies.setHelperText(getTranslation("department.copies.help"));
        copies.setMinRows(2);
        coSigners.setHelperText(getTranslation("department.coSigners.help"));
        coSigners.setItemLabelGenerator(DepartmentSummary::name);
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
        issuingCode.addValueChangeListener(_ -> showNumber());
        WhileTyping.follow(letterhead, issuingCode, mark, copies);
        add(name, kind, management, active, letterhead, issuingCode);
    }

    /**
     * Adds what only a department that is already kept has.
     *
     * @param others departments that may co-sign
     */
    void offerStyle(List<DepartmentSummary> others) {
        coSigners.setItems(others);
        add(mark, copies, coSigners);
    }

    /** Runs after each pause in typing something that letters carry. */
    void whenLettersChange(Runnable look) {
        Stream.<HasValue<?, ?>>of(letterhead, issuingCode, mark, copies)
                .forEach(field -> field.addValueChangeListener(_ -> look.run()));
    }

    void show(DepartmentSummary department) {
        var profile = department.profile();
        var style = department.style();
        name.setValue(profile.name());
        kind.setValue(profile.kind());
        management.setValue(profile.management());
        letterhead.setValue(profile.letterhead());
        issuingCode.setValue(profile.issuingCode());
        active.setValue(profile.active());
        mark.setValue(style.mark());
        copies.setValue(String.join("\n", style.copies()));
        coSigners.setValue(coSigners
                .getListDataView()
                .getItems()
                .filter(other -> style.coSigners().contains(other.id()))
                .collect(Collectors.toSet()));
    }

    /** @throws RuleViolation if something is too long */
    LetterStyle style() {
        return new LetterStyle(
                mark.getValue(),
                List.of(copies.getValue()),
                coSigners.getValue().stream().map(DepartmentSummary::id).collect(Collectors.toSet()));
    }

    /** A letter with these settings, as far as they are there. */
    ReplyLetter specimen(LocalDate day) {
        var issuer = letterhead.getValue().isBlank() ? name.getValue() : letterhead.getValue();
        var head = Letterhead.issued(
                        issuer, Specimen.number(issuingCode.getValue().strip(), day), day)
                .headed(mark.getValue().isBlank() ? issuer : mark.getValue());
        return Specimen.letter(
                head,
                copies.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
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
