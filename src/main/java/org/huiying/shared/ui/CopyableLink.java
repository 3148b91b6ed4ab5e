package org.huiying.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

/** An address to hand on, with a button that copies it. */
public class CopyableLink extends Div {

    private static final String COPY = """
            const field = this.querySelector('input');
            field.select();
            if (navigator.clipboard) { navigator.clipboard.writeText(field.value); }
            else { document.execCommand('copy'); }
            """;

    public CopyableLink(String label, String url) {
        addClassName("copyable-link");
        var field = new TextField(label);
        field.setValue(url);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copy = new Button(getTranslation("portal.copy"), VaadinIcon.COPY_O.create(), _ -> {
            getElement().executeJs(COPY);
            Messages.done(getTranslation("portal.copied"));
        });
        add(field, copy);
    }
}
