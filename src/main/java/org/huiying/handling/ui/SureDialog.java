package org.huiying.handling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huiying.handling.SureDispatch;

/** Shows where the clear ones would go; those left ticked go with one click. */
class SureDialog extends Dialog {

    private final Map<SureDispatch, Checkbox> ticks = new LinkedHashMap<>();
    private final Button act = new Button();

    SureDialog(List<SureDispatch> sure, Consumer<List<SureDispatch>> dispatch) {
        addClassName("sure-dialog");
        setHeaderTitle(getTranslation("handling.sure.title"));
        add(new Paragraph(getTranslation("handling.sure.explanation")), list(sure));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickListener(_ -> {
            close();
            dispatch.accept(ticked());
        });
        getFooter().add(new Button(getTranslation("handling.cancel"), _ -> close()), act);
        count();
    }

    private UnorderedList list(List<SureDispatch> sure) {
        var list = new UnorderedList();
        list.addClassName("sure-list");
        for (var each : sure) {
            var tick = new Checkbox(getTranslation(
                    "handling.sure.line",
                    each.request().receipt(),
                    each.request().title(),
                    each.department().name()));
            tick.setValue(true);
            tick.addValueChangeListener(_ -> count());
            ticks.put(each, tick);
            list.add(new ListItem(tick));
        }
        return list;
    }

    private List<SureDispatch> ticked() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        act.setText(getTranslation("handling.sure.act", ticked().size()));
        act.setEnabled(!ticked().isEmpty());
    }
}
