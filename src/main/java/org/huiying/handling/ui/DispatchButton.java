package org.huiying.handling.ui;

import com.vaadin.flow.component.button.Button;

/** Sends the request to a department; the second click of a double click does not send the next one. */
class DispatchButton extends Button {

    DispatchButton(String department, Runnable dispatch) {
        setText(getTranslation("handling.triage.dispatchTo", department));
        addClickListener(click -> {
            if (click.getClickCount() < 2) {
                dispatch.run();
            }
        });
    }
}
