package org.huiying.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.huiying.minutes.MinutesPart;
import org.huiying.minutes.Passage;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;
import org.huiying.shared.ui.WhileTyping;

/** One text of the minutes: says when it differs from the data, and when the data changed under it. */
class PassageField extends Div {

    private final transient Consumer<String> keep;
    private final TextArea field = new TextArea();
    private final Div marks = new Div();
    private final String compiled;
    private boolean isUnsettled;

    PassageField(MinutesPart part, Passage passage, Consumer<String> keep) {
        this.keep = keep;
        compiled = passage.compiled();
        isUnsettled = passage.hasChangedUnderneath();
        addClassName("passage");
        field.setLabel(EnumText.of(part, this));
        field.setValue(passage.text());
        field.setMinRows(1);
        WhileTyping.keep(field);
        field.addValueChangeListener(_ -> {
            keep.accept(field.getValue());
            isUnsettled = false;
            mark();
        });
        marks.addClassName("passage-marks");
        add(field, marks);
        mark();
    }

    private void mark() {
        marks.removeAll();
        if (isUnsettled) {
            var now = compiled.isBlank() ? getTranslation("minutes.underneath.blank") : compiled;
            var text = new Paragraph(getTranslation("minutes.underneath", now));
            text.addClassName("written");
            var buttons = new Div(
                    new Button(getTranslation("minutes.takeNew"), _ -> field.setValue(compiled)),
                    new Button(getTranslation("minutes.keepMine"), _ -> {
                        keep.accept(field.getValue());
                        isUnsettled = false;
                        mark();
                    }));
            buttons.addClassName("form-buttons");
            var note = new Div(text, buttons);
            note.addClassName("passage-changed");
            marks.add(note);
        } else if (!field.getValue().strip().equals(compiled)) {
            var restore = new Button(getTranslation("minutes.restore"), _ -> field.setValue(compiled));
            restore.addThemeVariants(ButtonVariant.TERTIARY);
            marks.add(new Badge(getTranslation("minutes.edited"), Tone.ACT, VaadinIcon.PENCIL), restore);
        }
    }
}
