package org.huiying.routing.engine;

import org.jspecify.annotations.Nullable;

/**
 * A text as numbers.
 *
 * @param words its known features
 * @param meaning the direction of its point from the middle of all examples; null without the sentence model
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one computation and is never compared
record Reading(TextVector words, float @Nullable [] meaning) {

    Reading withoutMeaning() {
        return new Reading(words, null);
    }
}
