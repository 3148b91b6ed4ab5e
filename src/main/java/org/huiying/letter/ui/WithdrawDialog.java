package org.huiying.letter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.huiying.letter.LetterCorrecting;

/** Asks for the reason before a letter is withdrawn, and says who will read it. */
class WithdrawDialog extends Dialog {

    WithdrawDialog(String number, Consumer<String> withdraw) {
        setWidth("32rem");
        setHeaderTitle(getTranslation("letter.withdraw.question", number));
        var reason = new TextArea(getTranslation("letter.field.withdrawalReason"));
        reason.setHelperText(getTranslation("letter.field.withdrawalReason.help"));
        reason.setMaxLength(LetterCorrecting.REASON_LIMIT);
        reason.setMinRows(3);
        reason.setAutofocus(true);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("letter.withdraw.consequence")), reason);
        var cancel = new Button(getTranslation("letter.withdraw.not"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var act = new Button(getTranslation("letter.act.withdraw"), _ -> {
            withdraw.accept(reason.getValue());
            close();
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClassName("seal");
        getFooter().add(cancel, act);
    }
}
