package org.huiying.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supervision notice (督办单) as plain data: what a department still owes and until when it has to report.
 *
 * @param text said before the table of matters; one paragraph to a line
 * @param reportBy the day until which the department answers the notice
 */
public record SupervisionNotice(
        Letterhead head,
        String addressee,
        String text,
        List<Matter> matters,
        LocalDate reportBy,
        ReplyLetter.Foot foot) {

    public SupervisionNotice {
        matters = List.copyOf(matters);
    }

    /**
     * One request or commitment that is overdue or about to be.
     *
     * @param state how things stand, such as 已逾期3个工作日
     */
    public record Matter(
            String receipt, String subject, @Nullable LocalDate due, String state) {}
}
