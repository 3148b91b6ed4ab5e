package org.huiying.document;

import java.util.List;

/**
 * The agenda (议程) of a forum as plain data.
 *
 * @param forum the forum's name, without the word 议程
 * @param time when it is held, in the words to be printed
 */
public record Agenda(Letterhead head, String forum, String time, String place, String host, List<Entry> entries) {

    public Agenda {
        entries = List.copyOf(entries);
    }

    /** One item: when it begins, what it is about, who raised it and who answers. */
    public record Entry(String time, String subject, String firm, String department) {}
}
