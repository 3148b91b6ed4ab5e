package org.huiying.access;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.huiying.shared.RuleViolation;

/** The name a person signs in with: an e-mail address, a phone number or a short name, in one spelling. */
public record LoginName(String value) {

    private static final int LONGEST = 120;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,30}");
    private static final Pattern E_MAIL = Pattern.compile("[^\\s@\\p{C}]{1,64}@[^\\s@\\p{C}.]+(\\.[^\\s@\\p{C}.]+)+");
    private static final Pattern SHORT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,59}");

    /** @throws RuleViolation if it is none of the three */
    public LoginName {
        value = plain(value);
        if (value.length() > LONGEST
                || !(E_MAIL.matcher(value).matches() || SHORT.matcher(value).matches() || isPhone(value))) {
            throw new RuleViolation("access.account.error.loginName");
        }
    }

    @Override
    public String toString() {
        return value;
    }

    /** One spelling for what may be typed in full width, with blanks around it or inside a phone number. */
    static String plain(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return PHONE.matcher(composed).matches() ? composed.replaceAll("[ ()-]", "") : composed;
    }

    private static boolean isPhone(String value) {
        return PHONE.matcher(value).matches();
    }
}
