package org.huiying.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiying.forum.AgendaItemDetails;
import org.huiying.forum.ForumDetails;
import org.huiying.forum.Guest;

/** Everything the minutes are made of, gathered in one moment. */
record MinutesSource(
        ForumDetails forum,
        List<Guest> guests,
        List<AgendaItemDetails> agenda,
        Map<UUID, MinutesItemDetails> items,
        Map<UUID, String> departmentNames) {

    /** The units invited, in full. */
    String name(Guest guest) {
        return departmentNames.getOrDefault(guest.unitId(), guest.unitName());
    }
}
