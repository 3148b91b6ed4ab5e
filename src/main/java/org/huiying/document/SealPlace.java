package org.huiying.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the seal of the signature belongs (GB/T 9704-2012, 7.3.5.1): upright, centred on issuer and date and covering
 * both, its top edge within one line of the text.
 *
 * @param page counted from 1
 * @param left from the left edge of the page to the circle, in points
 * @param bottom from the lower edge of the page to the circle, in points
 * @param diameter in points
 */
public record SealPlace(int page, float left, float bottom, float diameter) {

    static @Nullable SealPlace in(List<Page> pages) {
        for (var i = pages.size() - 1; i >= 0; i--) {
            var box = pages.get(i).seal();
            if (box != null) {
                return new SealPlace(i + 1, box.left(), Grid.PAGE_HEIGHT - box.top() - box.height(), box.width());
            }
        }
        return null;
    }
}
