package org.huiying.minutes;

import java.util.Map;
import java.util.UUID;

/**
 * One item of the minutes while they are worked on.
 *
 * @param id the agenda item's
 * @param version travels with every edit of the item
 * @param disclosed whether a confidential item is printed with its texts; otherwise only its number is
 */
public record MinutesItemDetails(
        UUID id,
        long version,
        int number,
        String receipt,
        boolean confidential,
        boolean disclosed,
        Map<MinutesPart, Passage> passages) {

    /** Whether the minutes carry its texts. */
    public boolean isPrinted() {
        return !confidential || disclosed;
    }

    String text(MinutesPart part) {
        var passage = passages.get(part);
        return passage == null ? "" : passage.text();
    }
}
