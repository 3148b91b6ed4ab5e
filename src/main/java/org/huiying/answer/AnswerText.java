package org.huiying.answer;

import java.util.Locale;
import java.util.stream.Stream;
import org.huiying.request.RequestDetails;
import org.huiying.shared.RuleViolation;

/**
 * What is to be made public.
 *
 * @param question the matter, retold without the firm
 */
public record AnswerText(String title, String question, String answer) {

    /** Characters (code points) of a title at most. */
    public static final int TITLE_LIMIT = 200;
    /** Characters (code points) of question and answer at most, each. */
    public static final int TEXT_LIMIT = 20_000;

    /** Names shorter than this stand in other words too. */
    private static final int TELLING = 4;

    /** Without blanks at its ends. */
    AnswerText stripped() {
        return new AnswerText(title.strip(), question.strip(), answer.strip());
    }

    /** @throws RuleViolation if something is missing or too long */
    void mustBeComplete() {
        mustFit(title, TITLE_LIMIT, "answer.error.title");
        mustFit(question, TEXT_LIMIT, "answer.error.question");
        mustFit(answer, TEXT_LIMIT, "answer.error.answer");
    }

    /** @throws RuleViolation if it names the firm, whom to ask there, or the receipt */
    void mustNotName(RequestDetails request) {
        var said = (title + "\n" + question + "\n" + answer).toLowerCase(Locale.ROOT);
        Stream.of(request.firmName(), request.contactName(), request.contactPhone(), request.receipt())
                .filter(name -> name != null && (name.length() >= TELLING || name.equals(request.contactName())))
                .filter(name -> !name.isBlank() && said.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(name -> {
                    throw new RuleViolation("answer.error.names", name);
                });
    }

    private static void mustFit(String text, int limit, String key) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > limit || text.indexOf('\0') >= 0) {
            throw new RuleViolation(key, limit);
        }
    }
}
