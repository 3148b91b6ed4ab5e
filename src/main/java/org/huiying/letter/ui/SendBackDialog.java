package org.huiying.letter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks what has to change before a letter goes back. */
class SendBackDialog extends Dialog {

    SendBackDialog(String act, Consumer<String> sendBack) {
        addClassName("send-back");
        setWidth("32rem");
        setHeaderTitle(getTranslation(act));
        var remark = new TextArea(getTranslation("letter.field.remark"));
        remark.setHelperText(getTranslation("letter.field.remark.help"));
        remark.setMinRows(4);
        remark.setAutofocus(true);
        remark.setWidthFull();
        add(remark);
        var cancel = new Button(getTranslation("letter.act.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var send = new Button(getTranslation(act), _ -> {
            sendBack.accept(remark.getValue());
            close();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, send);
    }
}
