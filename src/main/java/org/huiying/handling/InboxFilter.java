package org.huiying.handling;

import org.jspecify.annotations.Nullable;

/**
 * Which of the department's assignments the inbox shows.
 *
 * @param text words to be found in title, text, firm or receipt number; blank for all
 * @param part as lead or as co-handler only, or null for both
 * @param light with this light only, or null for all
 */
public record InboxFilter(
        Tray tray,
        String text,
        @Nullable Part part,
        @Nullable Light light) {

    public static final InboxFilter OPEN = new InboxFilter(Tray.OPEN, "", null, null);
}
