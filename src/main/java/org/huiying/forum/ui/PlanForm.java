package org.huiying.forum.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.huiying.forum.ForumPlan;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.DatePickerWords;

/** What, when, where, by whom: the fields of a plan. A forum is held within one day. */
class PlanForm extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final TextField title = field("title", ForumPlan.LINE_LIMIT);
    private final DatePicker day = DatePickerWords.picker(getTranslation("forum.field.day"));
    private final TimePicker start = time("start", LocalTime.of(9, 30));
    private final TimePicker end = time("end", LocalTime.of(12, 0));
    private final TextField place = field("place", ForumPlan.LINE_LIMIT);
    private final TextField host = field("host", ForumPlan.LINE_LIMIT);
    private final TextField organiser = field("organiser", ForumPlan.ORGANISER_LIMIT);
    private final TextField contact = field("contact", ForumPlan.LINE_LIMIT);

    PlanForm() {
        addClassName("forum-form");
        title.addClassName("wide");
        title.setRequiredIndicatorVisible(true);
        day.setRequiredIndicatorVisible(true);
        place.setRequiredIndicatorVisible(true);
        organiser.setRequiredIndicatorVisible(true);
        host.setHelperText(getTranslation("forum.field.host.help"));
        organiser.setHelperText(getTranslation("forum.field.organiser.help"));
        var times = new Div(day, start, end);
        times.addClassNames("forum-times", "wide");
        add(title, times, place, host, organiser, contact);
    }

    void organiser(String name) {
        organiser.setValue(name);
    }

    void show(ForumPlan plan) {
        var from = plan.startsAt().atZone(ChinaTime.ZONE);
        title.setValue(plan.title());
        day.setValue(from.toLocalDate());
        start.setValue(from.toLocalTime());
        end.setValue(plan.endsAt().atZone(ChinaTime.ZONE).toLocalTime());
        place.setValue(plan.place());
        host.setValue(plan.host());
        organiser.setValue(plan.organiser());
        contact.setValue(plan.contact());
    }

    void readOnly(boolean readOnly) {
        for (var text : new TextField[] {title, place, host, organiser, contact}) {
            text.setReadOnly(readOnly);
        }
        day.setReadOnly(readOnly);
        start.setReadOnly(readOnly);
        end.setReadOnly(readOnly);
    }

    /** @throws RuleViolation if something is missing or too long */
    ForumPlan plan() {
        var date = day.getOptionalValue().orElseThrow(() -> new RuleViolation("forum.error.day"));
        return new ForumPlan(
                title.getValue(),
                moment(date, start),
                moment(date, end),
                place.getValue(),
                host.getValue(),
                organiser.getValue(),
                contact.getValue());
    }

    private static Instant moment(LocalDate date, TimePicker time) {
        var clock = time.getOptionalValue().orElseThrow(() -> new RuleViolation("forum.error.time"));
        return date.atTime(clock).atZone(ChinaTime.ZONE).toInstant();
    }

    private TextField field(String name, int limit) {
        var field = new TextField(getTranslation("forum.field." + name));
        field.setMaxLength(limit * 2);
        return field;
    }

    private TimePicker time(String name, LocalTime usual) {
        var time = new TimePicker(getTranslation("forum.field." + name), usual);
        time.setStep(STEP);
        time.setLocale(java.util.Locale.UK);
        time.setRequiredIndicatorVisible(true);
        return time;
    }
}
