package org.huiying.enterprise.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.huiying.enterprise.CreditCode;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.shared.ui.ActButton;

/** Adds a firm and goes to its page, where people can be invited. */
class AddEnterpriseDialog extends Dialog {

    private final UUID id = UUID.randomUUID();

    AddEnterpriseDialog(EnterpriseService enterprises) {
        setHeaderTitle(getTranslation("enterprise.add"));
        var code = new CreditCodeField();
        var name = new TextField(getTranslation("enterprise.field.name"));
        name.setRequired(true);
        var fields = new Div(code, name);
        fields.addClassNames("fields", "form-sheet");
        add(fields);
        var add = new ActButton(getTranslation("enterprise.add"), () -> {
            var added = enterprises.add(id, new CreditCode(code.getValue()), name.getValue());
            close();
            UI.getCurrent().navigate("enterprises/" + added);
        });
        getFooter().add(new Button(getTranslation("portal.cancel"), _ -> close()), add);
    }
}
