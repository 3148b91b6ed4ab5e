package org.huiying.department;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiying.shared.RuleViolation;

/**
 * What a department's letters carry beside its name.
 *
 * @param mark 发文机关标志, the red words on top, if they differ from the letterhead; else blank
 * @param copies 抄送, who gets a copy of each letter, one name each
 * @param coSigners 会签, departments that are usually asked to co-sign
 */
public record LetterStyle(String mark, List<String> copies, Set<UUID> coSigners) {

    public static final int MARK_LIMIT = 60;
    public static final int COPIES_LIMIT = 20;
    public static final int COPY_LIMIT = 60;

    public static final LetterStyle PLAIN = new LetterStyle("", List.of(), Set.of());

    /** @throws RuleViolation if a text is too long */
    public LetterStyle {
        mark = mark.strip();
        if (mark.length() > MARK_LIMIT) {
            throw new RuleViolation("department.error.mark", MARK_LIMIT);
        }
        copies = copies.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (copies.size() > COPIES_LIMIT || copies.stream().anyMatch(name -> name.length() > COPY_LIMIT)) {
            throw new RuleViolation("department.error.copies", COPIES_LIMIT, COPY_LIMIT);
        }
        coSigners = Set.copyOf(coSigners);
    }
}
