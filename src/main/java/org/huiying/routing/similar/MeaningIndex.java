package org.huiying.routing.similar;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huiying.routing.engine.Likeness;
import org.huiying.routing.similar.Meanings.Meaning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All meanings in memory, half a kilobyte each: the exact nearest among twenty thousand is found in some milliseconds.
 * It names candidates only; whether a request may be shown is asked of the database each time.
 */
@Component
class MeaningIndex {

    private final Meanings meanings;
    private final Map<UUID, Meaning> known = new LinkedHashMap<>();
    private long last;

    MeaningIndex(Meanings meanings) {
        this.meanings = meanings;
    }

    private record Near(UUID requestId, double cosine) {}

    /**
     * The requests nearest to a direction, the nearest first.
     *
     * @param enterpriseId of the firm whose requests alone count; null for those of all
     */
    List<UUID> nearest(byte[] direction, @Nullable UUID enterpriseId, int most) {
        return all().stream()
                .filter(meaning ->
                        enterpriseId == null || meaning.enterpriseId().equals(Optional.of(enterpriseId)))
                .map(meaning -> new Near(meaning.requestId(), Likeness.along(direction, meaning.direction())))
                .sorted(Comparator.comparingDouble(Near::cosine).reversed())
                .limit(most)
                .map(Near::requestId)
                .toList();
    }

    private synchronized List<Meaning> all() {
        for (var fresh : meanings.since(last)) {
            known.put(fresh.requestId(), fresh);
            last = Math.max(last, fresh.number());
        }
        return List.copyOf(known.values());
    }
}
