package org.huiying.handling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;
import org.huiying.request.RequestDetails;
import org.huiying.shared.ui.EnumText;

/** Asks why a request is not accepted and where the firm can turn instead; both are told to the firm as they stand. */
class DeclineDialog extends Dialog {

    private final Select<DeclineReason> choice = new Select<>();
    private final RequiredText reason = new RequiredText("handling.decline.reason");
    private final RequiredText guidance = new RequiredText("handling.decline.guidance");
    private final transient BiConsumer<String, String> decline;

    DeclineDialog(RequestDetails request, BiConsumer<String, String> decline) {
        this.decline = decline;
        addClassName("decline-dialog");
        setHeaderTitle(getTranslation("handling.decline.title"));
        var fields = new Div(new Paragraph(request.content().title()), choice(), reason, guidance);
        fields.addClassName("dialog-fields");
        add(fields);
        var act = new Button(getTranslation("handling.decline.act"), _ -> send());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("handling.cancel"), _ -> close()), act);
    }

    private Select<DeclineReason> choice() {
        choice.setLabel(getTranslation("handling.decline.choice"));
        choice.setItems(DeclineReason.values());
        choice.setItemLabelGenerator(value -> EnumText.of(value, this));
        choice.addValueChangeListener(change -> fillIn(change.getValue()));
        choice.setWidthFull();
        return choice;
    }

    /** Puts the usual words in, to be adapted. */
    private void fillIn(DeclineReason chosen) {
        var isOwnWords = chosen == DeclineReason.OTHER;
        reason.setValue(isOwnWords ? "" : getTranslation("handling.decline.reason." + chosen));
        guidance.setValue(isOwnWords ? "" : getTranslation("handling.decline.guidance." + chosen));
        reason.focus();
    }

    private void send() {
        var isReasonGiven = reason.isFilledIn();
        if (guidance.isFilledIn() && isReasonGiven) {
            decline.accept(reason.getValue(), guidance.getValue());
            close();
        }
    }
}
