package org.huiying.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the firm writes. A draft may be incomplete; a submission may not.
 *
 * @param matter what is the matter
 * @param wish what the firm asks for
 * @param forumId the forum it is meant for, or null outside any forum
 */
@Embeddable
public record RequestContent(
        String title,
        String matter,
        String wish,
        @Enumerated(EnumType.STRING) @Nullable Topic topic,
        boolean confidential,
        @Nullable UUID forumId) {

    /** Characters (code points) of a title at most. */
    public static final int TITLE_LIMIT = 200;
    /** Characters (code points) of the matter and of the wish at most, each. */
    public static final int TEXT_LIMIT = 20_000;

    public static final RequestContent EMPTY = new RequestContent("", "", "", null, false, null);

    /** Everything that keeps it from being submitted, in the order of the form; empty when it is fine. */
    public List<RuleViolation> problems() {
        var problems = new ArrayList<>(misfits());
        if (title.isBlank()) {
            problems.add(new RuleViolation("request.error.titleMissing"));
        }
        if (matter.isBlank()) {
            problems.add(new RuleViolation("request.error.matterMissing"));
        }
        return problems;
    }

    /** What the record cannot keep, not even as a draft. */
    public List<RuleViolation> misfits() {
        return Stream.of(
                        misfit("title", title, TITLE_LIMIT),
                        misfit("matter", matter, TEXT_LIMIT),
                        misfit("wish", wish, TEXT_LIMIT))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @throws RuleViolation if a text is longer than the record can keep */
    void mustFit() {
        misfits().stream().findFirst().ifPresent(RequestContent::refuse);
    }

    /** @throws RuleViolation if something a submission needs is missing */
    void mustBeComplete() {
        problems().stream().findFirst().ifPresent(RequestContent::refuse);
    }

    /** The forum does not count: the organiser may move a request to another one. */
    boolean saysTheSameAs(RequestContent other) {
        return title.equals(other.title)
                && matter.equals(other.matter)
                && wish.equals(other.wish)
                && topic == other.topic
                && confidential == other.confidential;
    }

    /** One of the matters this holds; what goes for the whole goes for it too. */
    public RequestContent part(String partTitle, String partMatter, String partWish) {
        return new RequestContent(partTitle, partMatter, partWish, topic, confidential, forumId);
    }

    RequestContent forForum(@Nullable UUID forum) {
        return new RequestContent(title, matter, wish, topic, confidential, forum);
    }

    private static void refuse(RuleViolation problem) {
        throw problem;
    }

    private static Optional<RuleViolation> misfit(String field, String text, int limit) {
        var length = text.codePointCount(0, text.length());
        if (length > limit) {
            return Optional.of(new RuleViolation("request.error." + field + "TooLong", limit, length));
        }
        return text.codePoints().anyMatch(RequestContent::cannotBeKept)
                ? Optional.of(new RuleViolation("request.error." + field + "Characters"))
                : Optional.empty();
    }

    /** The database keeps no NUL, and half a character is none. */
    private static boolean cannotBeKept(int character) {
        return character == 0 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
