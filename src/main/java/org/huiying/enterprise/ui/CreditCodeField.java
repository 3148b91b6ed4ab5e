package org.huiying.enterprise.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.huiying.enterprise.CreditCode;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.FailureMessages;

/** Asks for a unified social credit code and says at once what is wrong with it. */
class CreditCodeField extends TextField {

    /** Blanks between groups may be typed as well. */
    private static final int LONGEST = 40;

    CreditCodeField() {
        setLabel(getTranslation("enterprise.field.creditCode"));
        setHelperText(getTranslation("enterprise.field.creditCode.help"));
        setRequired(true);
        setMaxLength(LONGEST);
        setManualValidation(true);
        getElement().setAttribute("autocomplete", "off");
        addValueChangeListener(_ -> check());
    }

    private void check() {
        try {
            setInvalid(false);
            if (!getValue().isBlank()) {
                setValue(new CreditCode(getValue()).value());
            }
        } catch (RuleViolation wrong) {
            setErrorMessage(FailureMessages.sentence(wrong, UI.getCurrent()));
            setInvalid(true);
        }
    }
}
