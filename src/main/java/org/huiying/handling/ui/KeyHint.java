package org.huiying.handling.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The key that does what stands beside it. */
@Tag("kbd")
class KeyHint extends HtmlContainer {

    KeyHint(String key) {
        setText(key);
    }
}
