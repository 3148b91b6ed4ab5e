package org.huiying.document;

import java.util.List;

/**
 * A sheet to sign in on (签到表) as plain data.
 *
 * @param spareRows empty rows at the end for those who come unannounced
 */
public record AttendanceSheet(
        Letterhead head, String forum, String time, String place, List<Guest> guests, int spareRows) {

    public AttendanceSheet {
        guests = List.copyOf(guests);
    }

    /** Who is expected; {@code name} and {@code post} may be empty. */
    public record Guest(String unit, String name, String post) {}
}
