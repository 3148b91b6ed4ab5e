package org.huiying.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes (纪要) of a forum as plain data.
 *
 * @param forum the forum's name, without the word 纪要
 * @param time when it was held, in the words to be printed
 */
public record MinutesDocument(
        Letterhead head,
        String forum,
        String time,
        String place,
        String host,
        Attendance attendance,
        List<Item> items,
        List<String> copies) {

    public MinutesDocument {
        items = List.copyOf(items);
        copies = List.copyOf(copies);
    }

    /** Who was there (出席), who had asked to be excused (请假), who sat in (列席). */
    public record Attendance(List<Party> present, List<Party> excused, List<Party> sittingIn) {

        public Attendance {
            present = List.copyOf(present);
            excused = List.copyOf(excused);
            sittingIn = List.copyOf(sittingIn);
        }
    }

    /** The people of one unit; {@code names} may be empty when only the unit is known. */
    public record Party(String unit, List<String> names) {

        public Party {
            names = List.copyOf(names);
        }
    }

    /** One request on the agenda: who asked what, who answered what, what was decided and promised. */
    public record Item(
            String heading,
            String firm,
            String question,
            List<Answer> answers,
            @Nullable String decision,
            List<Commitment> commitments) {

        public Item {
            answers = List.copyOf(answers);
            commitments = List.copyOf(commitments);
        }
    }

    /** What a department said on the spot. */
    public record Answer(String department, String text) {}

    /** Who does what until when. */
    public record Commitment(
            String who, String what, @Nullable LocalDate until) {}
}
