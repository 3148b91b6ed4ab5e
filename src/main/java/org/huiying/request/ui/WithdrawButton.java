package org.huiying.request.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.huiying.request.RequestDetails;

/** Takes a request back, after asking: this cannot be undone. */
class WithdrawButton extends Button {

    WithdrawButton(RequestDetails request, Runnable withdraw) {
        setText(getTranslation("request.withdraw.act"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("withdraw");
        addClickListener(_ -> dialog(request, withdraw).open());
    }

    private ConfirmDialog dialog(RequestDetails request, Runnable withdraw) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("request.withdraw.question"));
        dialog.setText(
                getTranslation("request.withdraw.consequence", request.content().title()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("request.withdraw.keep"));
        dialog.setConfirmText(getTranslation("request.withdraw.act"));
        dialog.addConfirmListener(_ -> withdraw.run());
        return dialog;
    }
}
