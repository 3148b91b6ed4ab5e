package org.huiying.shared.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Makes a text field tell its value while somebody writes: at each pause and, however fast they are, before whatever
 * they do next on the page. The one way to listen to typing, in place of {@link ValueChangeMode#LAZY} and
 * {@link ValueChangeMode#TIMEOUT}, which lose values when several fields wait (see {@code typing.js}).
 */
public final class WhileTyping {

    private static final String SCRIPT = "context://scripts/typing.js";
    private static final int PAUSE_MILLIS = 1_000;
    private static final int PAUSE_IN_SEARCH_MILLIS = 400;
    private static final int SHORTEST_PAUSE_MILLIS = 150;

    private WhileTyping() {}

    /** For the fields of a form that saves itself. */
    public static void keep(TextFieldBase<?, ?>... fields) {
        for (var field : fields) {
            tell(field, PAUSE_MILLIS);
        }
    }

    /** For fields whose effect is shown beside them, letter by letter. */
    public static void follow(TextFieldBase<?, ?>... fields) {
        for (var field : fields) {
            tell(field, SHORTEST_PAUSE_MILLIS);
        }
    }

    /** For a field whose answer is awaited while one types. */
    public static void search(TextFieldBase<?, ?> field) {
        tell(field, PAUSE_IN_SEARCH_MILLIS);
    }

    private static void tell(TextFieldBase<?, ?> field, int pauseMillis) {
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement().setAttribute("data-pause", Integer.toString(pauseMillis));
        field.addAttachListener(attach -> attach.getUI().getPage().addJavaScript(SCRIPT));
    }
}
