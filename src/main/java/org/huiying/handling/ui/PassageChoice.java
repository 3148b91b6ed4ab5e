package org.huiying.handling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.huiying.routing.split.Passages;
import org.huiying.shared.ui.EnumText;

/** The passages of a text, each with the matter it belongs to. */
class PassageChoice extends Div {

    /** Where a passage belongs. */
    enum Belonging {
        FIRST,
        SECOND,
        BOTH;

        boolean isOf(int part) {
            return this == BOTH || ordinal() + 1 == part;
        }
    }

    private final transient List<String> passages;
    private final List<Select<Belonging>> choices = new ArrayList<>();

    /**
     * @param belonging where the passage with this number seems to belong
     * @param changed called when a passage was moved
     */
    PassageChoice(List<String> passages, IntFunction<Belonging> belonging, Runnable changed) {
        this.passages = passages;
        addClassName("passages");
        for (var place = 0; place < passages.size(); place++) {
            var choice = new Select<Belonging>();
            choice.setItems(Belonging.values());
            choice.setItemLabelGenerator(value -> EnumText.of(value, this));
            choice.setValue(belonging.apply(place));
            choice.setAriaLabel(getTranslation("handling.split.belongs", passages.get(place)));
            choices.add(choice);
            var passage = new Div(new Span(passages.get(place).strip()), choice);
            passage.addClassName("passage");
            mark(passage, choice.getValue());
            choice.addValueChangeListener(change -> {
                mark(passage, change.getValue());
                changed.run();
            });
            add(passage);
        }
    }

    /** The text of the passages that belong to this part. */
    String of(int part) {
        return Passages.join(passages, place -> choices.get(place).getValue().isOf(part));
    }

    private static void mark(Div passage, Belonging belonging) {
        for (var each : Belonging.values()) {
            passage.setClassName(each.name().toLowerCase(Locale.ROOT), each == belonging);
        }
    }
}
