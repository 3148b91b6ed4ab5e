package org.huiying.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A page's main act. Clicking it twice does it once; if the act is refused it can be tried again. */
public class ActButton extends Button {

    public ActButton(String words, Runnable act) {
        super(words);
        addThemeVariants(ButtonVariant.PRIMARY);
        setDisableOnClick(true);
        addClickListener(_ -> {
            try {
                act.run();
            } finally {
                setEnabled(true);
            }
        });
    }
}
