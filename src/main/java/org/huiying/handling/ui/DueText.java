package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.huiying.handling.InboxRow;
import org.huiying.handling.Light;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.Dates;

/** Due dates in words: until which day, and how many working days are left or gone. */
final class DueText {

    private DueText() {}

    static String of(InboxRow row, Component screen) {
        return row.light() == Light.IDLE && row.endedAt() != null
                ? screen.getTranslation("handling.due.ended", day(LocalDate.ofInstant(row.endedAt(), ChinaTime.ZONE)))
                : of(row.due(), row.workingDaysLeft(), screen);
    }

    static String of(LocalDate due, int workingDaysLeft, Component screen) {
        var day = day(due);
        if (workingDaysLeft == 0) {
            return screen.getTranslation("handling.due.today", day);
        }
        return workingDaysLeft > 0
                ? screen.getTranslation("handling.due.left", day, workingDaysLeft)
                : screen.getTranslation("handling.due.over", day, -workingDaysLeft);
    }

    private static String day(LocalDate date) {
        return Dates.day(date, UI.getCurrent().getLocale());
    }
}
