package org.huiying.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before an act that cannot be undone, and only then; everything else is simply done. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * @param question such as 签发并编号？
     * @param consequence what will be so afterwards and cannot be taken back
     * @param act the act's own word, such as 签发并编号; never "OK"
     */
    public static void ask(String question, String consequence, String act, Runnable deed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setConfirmText(act);
        dialog.setCancelable(true);
        dialog.setCancelText(UI.getCurrent().getTranslation("portal.cancel"));
        dialog.addConfirmListener(_ -> deed.run());
        dialog.open();
    }
}
