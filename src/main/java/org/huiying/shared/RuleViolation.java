package org.huiying.shared;

import java.util.Arrays;

/** A rule of the business says no; the key names the sentence that tells the person why and what can be done. */
public class RuleViolation extends RuntimeException {

    private final String messageKey;
    private final Object[] arguments;

    /** The key is looked up in the translations, the arguments fill its placeholders. */
    public RuleViolation(String messageKey, Object... arguments) {
        super(messageKey + " " + Arrays.toString(arguments));
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
