package org.huiying.enterprise;

import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What the organiser keeps about a firm besides its credit code. */
public record EnterpriseProfile(
        String name, @Nullable String contactName, @Nullable String contactPhone) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CONTACT = 60;
    private static final int LONGEST_PHONE = 40;

    /** @throws RuleViolation if the name is missing, or something is too long */
    public EnterpriseProfile {
        name = name.strip();
        if (name.length() < 2 || name.length() > LONGEST_NAME || hasControlCharacter(name)) {
            throw new RuleViolation("enterprise.error.name", LONGEST_NAME);
        }
        contactName = fitting(contactName, LONGEST_CONTACT, "enterprise.error.contactName");
        contactPhone = fitting(contactPhone, LONGEST_PHONE, "enterprise.error.contactPhone");
    }

    private static @Nullable String fitting(@Nullable String text, int limit, String error) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > limit || hasControlCharacter(text)) {
            throw new RuleViolation(error, limit);
        }
        return text.strip();
    }

    private static boolean hasControlCharacter(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }
}
