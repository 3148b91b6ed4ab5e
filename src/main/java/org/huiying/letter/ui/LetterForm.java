package org.huiying.letter.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huiying.letter.LetterContent;
import org.huiying.letter.Outcome;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.DatePickerWords;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.WhileTyping;

/**
 * The fields of a letter. What they hold can be looked at after each short pause in typing, and is to be kept after a
 * longer one or when the writer leaves a field.
 */
class LetterForm extends Div {

    private static final int LONG_PAUSE_MILLIS = 700;

    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final DatePicker promisedFor = DatePickerWords.picker(getTranslation("letter.field.promisedFor"));
    private final TextField title = new TextField();
    private final TextArea answer = new TextArea();
    private final TextArea basis = new TextArea();
    private final TextField noBasisReason = new TextField();
    private final TextField contact = new TextField();
    private final TextArea copies = new TextArea();

    LetterForm(LetterContent content, Consumer<LetterContent> look, Consumer<LetterContent> keep) {
        addClassName("letter-form");
        label();
        write(content);
        showWhatApplies();
        add(outcome, promisedFor, title, answer, basis, noBasisReason, contact, copies);
        WhileTyping.follow(title, answer, basis, noBasisReason, contact, copies);
        Stream.<HasValue<?, ?>>of(outcome, promisedFor, title, answer, basis, noBasisReason, contact, copies)
                .forEach(field -> field.addValueChangeListener(_ -> {
                    showWhatApplies();
                    look.accept(content());
                }));
        Stream.<HasValue<?, ?>>of(outcome, promisedFor)
                .forEach(choice -> choice.addValueChangeListener(_ -> keep.accept(content())));
        getElement().addEventListener("input", _ -> keep.accept(content())).debounce(LONG_PAUSE_MILLIS);
        getElement().addEventListener("focusout", _ -> keep.accept(content()));
    }

    LetterContent content() {
        return new LetterContent(
                outcome.getValue(),
                promisedFor.getValue(),
                title.getValue().strip(),
                answer.getValue(),
                List.of(basis.getValue()),
                noBasisReason.getValue().strip(),
                contact.getValue().strip(),
                List.of(copies.getValue()));
    }

    private void label() {
        outcome.setLabel(getTranslation("letter.field.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(value -> EnumText.of(value, this));
        promisedFor.setMin(LocalDate.now(ChinaTime.ZONE).plusDays(1));
        title.setLabel(getTranslation("letter.field.title"));
        answer.setLabel(getTranslation("letter.field.answer"));
        answer.setHelperText(getTranslation("letter.field.answer.help"));
        answer.setMinRows(10);
        basis.setLabel(getTranslation("letter.field.basis"));
        basis.setHelperText(getTranslation("letter.field.basis.help"));
        basis.setMinRows(2);
        noBasisReason.setLabel(getTranslation("letter.field.noBasisReason"));
        contact.setLabel(getTranslation("letter.field.contact"));
        contact.setHelperText(getTranslation("letter.field.contact.help"));
        copies.setLabel(getTranslation("letter.field.copies"));
        copies.setHelperText(getTranslation("letter.field.copies.help"));
    }

    private void write(LetterContent content) {
        outcome.setValue(content.outcome());
        promisedFor.setValue(content.promisedFor());
        title.setValue(content.title());
        answer.setValue(content.answer());
        basis.setValue(String.join("\n", content.basis()));
        noBasisReason.setValue(content.noBasisReason());
        contact.setValue(content.contact());
        copies.setValue(String.join("\n", content.copies()));
    }

    private void showWhatApplies() {
        promisedFor.setVisible(outcome.getValue() == Outcome.PROMISED);
        noBasisReason.setVisible(basis.getValue().isBlank());
    }
}
