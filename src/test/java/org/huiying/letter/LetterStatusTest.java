package org.huiying.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiying.letter.LetterStatus.APPROVED;
import static org.huiying.letter.LetterStatus.CO_SIGNING;
import static org.huiying.letter.LetterStatus.DELIVERED;
import static org.huiying.letter.LetterStatus.DRAFTED;
import static org.huiying.letter.LetterStatus.IN_REVIEW;
import static org.huiying.letter.LetterStatus.SIGNED;
import static org.huiying.letter.LetterStatus.SUPERSEDED;
import static org.huiying.letter.LetterStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterStatusTest {

    record Arrow(LetterStatus from, LetterStatus to) {}

    private static final Set<Arrow> ALLOWED = Set.of(
            new Arrow(DRAFTED, IN_REVIEW),
            new Arrow(IN_REVIEW, DRAFTED),
            new Arrow(IN_REVIEW, CO_SIGNING),
            new Arrow(IN_REVIEW, APPROVED),
            new Arrow(CO_SIGNING, DRAFTED),
            new Arrow(CO_SIGNING, APPROVED),
            new Arrow(APPROVED, DRAFTED),
            new Arrow(APPROVED, SIGNED),
            new Arrow(SIGNED, DELIVERED),
            new Arrow(SIGNED, SUPERSEDED),
            new Arrow(SIGNED, WITHDRAWN),
            new Arrow(DELIVERED, SUPERSEDED),
            new Arrow(DELIVERED, WITHDRAWN));

    @ParameterizedTest
    @MethodSource("everyArrow")
    void onlyTheArrowsOfTheDesignCanBeWalked(Arrow arrow) {
        assertThat(arrow.from().canBecome(arrow.to())).isEqualTo(ALLOWED.contains(arrow));
    }

    static List<Arrow> everyArrow() {
        return Arrays.stream(LetterStatus.values())
                .flatMap(from -> Stream.of(LetterStatus.values()).map(to -> new Arrow(from, to)))
                .toList();
    }
}
