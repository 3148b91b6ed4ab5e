package org.huiying.handling.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.huiying.calendar.CountedDay;
import org.huiying.calendar.Deadline;
import org.huiying.shared.ui.Dates;

/** How a due date was counted, day by day. */
class DeadlineExplanation extends Details {

    private int counted;

    DeadlineExplanation(Deadline deadline) {
        addClassName("deadline-explanation");
        setSummaryText(getTranslation("handling.deadline.how", deadline.workingDays()));
        var days = new OrderedList();
        deadline.days().forEach(day -> days.add(line(day)));
        add(days);
        if (!deadline.isCertain()) {
            add(new Paragraph(getTranslation("calendar.uncertain")));
        }
    }

    private ListItem line(CountedDay day) {
        var reason = getTranslation("calendar.reason." + day.reason());
        var why = day.occasion().isEmpty() ? reason : getTranslation("handling.deadline.why", reason, day.occasion());
        var date = Dates.day(day.date(), getLocale());
        var line = new ListItem(sentence(day, date, why));
        line.addClassName(day.counted() ? "counted" : "passed-over");
        return line;
    }

    private String sentence(CountedDay day, String date, String why) {
        if (day.counted()) {
            return getTranslation("handling.deadline.counted", date, ++counted, why);
        }
        return getTranslation(
                day.reason() == CountedDay.Reason.EVENT_DAY
                        ? "handling.deadline.eventDay"
                        : "handling.deadline.passedOver",
                date,
                why);
    }
}
