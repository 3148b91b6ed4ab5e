package org.huiying.request;

import java.util.UUID;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the firm writes. A draft may be incomplete; a submission may not.
 *
 * @param matter what is the matter
 * @param wish what the firm asks for
 * @param forumId the forum it is meant for, or null outside any forum
 */
public record RequestContent(
        String title,
        String matter,
        String wish,
        @Nullable Topic topic,
        boolean confidential,
        @Nullable UUID forumId) {

    /** Characters (code points) of a title at most. */
    public static final int TITLE_LIMIT = 200;
    /** Characters (code points) of the matter and of the wish at most, each. */
    public static final int TEXT_LIMIT = 20_000;

    public static final RequestContent EMPTY = new RequestContent("", "", "", null, false, null);

    /** @throws RuleViolation if a text is longer than the record can keep */
    void mustFit() {
        mustFit(title, TITLE_LIMIT, "request.error.titleTooLong");
        mustFit(matter, TEXT_LIMIT, "request.error.matterTooLong");
        mustFit(wish, TEXT_LIMIT, "request.error.wishTooLong");
    }

    /** @throws RuleViolation if something a submission needs is missing */
    void mustBeComplete() {
        mustFit();
        if (title.isBlank()) {
            throw new RuleViolation("request.error.titleMissing");
        }
        if (matter.isBlank()) {
            throw new RuleViolation("request.error.matterMissing");
        }
    }

    private static void mustFit(String text, int limit, String key) {
        var length = text.codePointCount(0, text.length());
        if (length > limit) {
            throw new RuleViolation(key, limit, length);
        }
        if (text.indexOf('\0') >= 0) {
            throw new RuleViolation("request.error.controlCharacter");
        }
    }
}
