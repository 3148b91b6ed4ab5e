package org.huiying.handling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** Asks a co-handler for its opinion, which the lead works into its draft. */
class OpinionDialog extends Dialog {

    OpinionDialog(Consumer<String> give) {
        addClassName("opinion-dialog");
        setHeaderTitle(getTranslation("handling.desk.giveOpinion"));
        var opinion = new RequiredText("handling.opinion.text");
        var fields = new Div(opinion);
        fields.addClassName("dialog-fields");
        add(fields);
        var act = new Button(getTranslation("handling.opinion.act"), _ -> {
            if (opinion.isFilledIn()) {
                give.accept(opinion.getValue());
                close();
            }
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("handling.cancel"), _ -> close()), act);
    }
}
