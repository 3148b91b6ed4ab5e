package org.huiying.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.huiying.minutes.MinutesWithdrawing;

/** Asks for the reason before minutes are withdrawn, and says who will read it. */
class WithdrawMinutesDialog extends Dialog {

    WithdrawMinutesDialog(String number, Consumer<String> withdraw) {
        setWidth("32rem");
        setHeaderTitle(getTranslation("minutes.withdraw.question", number));
        var reason = new TextArea(getTranslation("minutes.field.withdrawalReason"));
        reason.setHelperText(getTranslation("minutes.field.withdrawalReason.help"));
        reason.setMaxLength(MinutesWithdrawing.REASON_LIMIT);
        reason.setMinRows(3);
        reason.setAutofocus(true);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("minutes.withdraw.consequence")), reason);
        var cancel = new Button(getTranslation("minutes.withdraw.not"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var act = new Button(getTranslation("minutes.act.withdraw"), _ -> {
            withdraw.accept(reason.getValue());
            close();
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClassName("seal");
        getFooter().add(cancel, act);
    }
}
