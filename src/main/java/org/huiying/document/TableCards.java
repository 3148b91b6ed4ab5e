package org.huiying.document;

import java.time.LocalDate;
import java.util.List;

/** Cards with the guests' names for the table (席卡), each a sheet of A4 to be folded across. */
public record TableCards(String organiser, LocalDate date, List<Card> cards) {

    public TableCards {
        cards = List.copyOf(cards);
    }

    /** Whose seat it is; {@code unit} may be empty. */
    public record Card(String name, String unit) {}
}
