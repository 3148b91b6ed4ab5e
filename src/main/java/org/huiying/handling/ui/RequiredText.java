package org.huiying.handling.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** A text somebody else will read, so it cannot be left out; the key's {@code .missing} says so. */
class RequiredText extends TextArea {

    private static final int LIMIT = 2_000;

    RequiredText(String key) {
        setLabel(getTranslation(key));
        setErrorMessage(getTranslation(key + ".missing"));
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setMaxLength(LIMIT);
        setMinRows(3);
        setWidthFull();
    }

    /** Marks the field if it is empty. */
    boolean isFilledIn() {
        setInvalid(getValue().isBlank());
        return !isInvalid();
    }
}
