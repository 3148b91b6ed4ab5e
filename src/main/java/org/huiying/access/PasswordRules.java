package org.huiying.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiying.shared.RuleViolation;
import org.springframework.core.io.ClassPathResource;

/** What a password must be: long enough, not the sign-in name, not one that everybody tries first. Nothing else. */
public final class PasswordRules {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 128;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** @throws RuleViolation naming the rule it breaks */
    static void mustBeGood(String password, String loginName) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new RuleViolation("access.password.error.length", SHORTEST, LONGEST, length);
        }
        var plain = password.strip().toLowerCase(Locale.ROOT);
        if (COMMON.contains(plain) || plain.codePoints().distinct().count() < 3) {
            throw new RuleViolation("access.password.error.common");
        }
        var name = loginName.toLowerCase(Locale.ROOT);
        if (plain.equals(name) || plain.equals(name.replaceAll("@.*", ""))) {
            throw new RuleViolation("access.password.error.isName");
        }
    }

    private static Set<String> common() {
        try {
            return new ClassPathResource("common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
