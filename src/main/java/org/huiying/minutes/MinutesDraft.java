package org.huiying.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The minutes while they are worked on.
 *
 * @param compiledAt null before the first compiling
 * @param missingCharacters characters no font has; they must go before the minutes can be issued
 */
public record MinutesDraft(
        @Nullable Instant compiledAt, List<MinutesItemDetails> items, Set<String> missingCharacters) {

    /** How many edited texts stand over data that have changed since. */
    public long changedUnderneath() {
        return items.stream()
                .flatMap(item -> item.passages().values().stream())
                .filter(Passage::hasChangedUnderneath)
                .count();
    }
}
