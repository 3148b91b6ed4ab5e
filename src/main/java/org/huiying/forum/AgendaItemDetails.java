package org.huiying.forum;

import java.util.UUID;

/**
 * One agenda item whole, as the organiser works on it.
 *
 * @param version travels with every form that edits it
 */
public record AgendaItemDetails(long version, AgendaLine line, ItemNotes notes) {

    public UUID id() {
        return line.itemId();
    }
}
