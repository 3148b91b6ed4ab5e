package org.huiying.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huiying.forum.ForumPlan;
import org.huiying.forum.ForumStatus;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;

/** A forum's time and status as all its screens say them. */
final class ForumWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private ForumWords() {}

    /** Such as 2026年11月27日 09:30—12:30. */
    static String time(ForumPlan plan, Locale locale) {
        var start = plan.startsAt().atZone(ChinaTime.ZONE);
        var end = plan.endsAt().atZone(ChinaTime.ZONE);
        var until =
                start.toLocalDate().equals(end.toLocalDate()) ? CLOCK.format(end) : Dates.moment(plan.endsAt(), locale);
        return Dates.moment(plan.startsAt(), locale) + "—" + until;
    }

    static Badge badge(ForumStatus status, Component screen) {
        var words = EnumText.of(status, screen);
        return switch (status) {
            case PLANNED -> new Badge(words, Tone.IDLE, VaadinIcon.PENCIL);
            case COLLECTING -> new Badge(words, Tone.ACT, VaadinIcon.INBOX);
            case AGENDA_SET -> new Badge(words, Tone.ACT, VaadinIcon.LIST_OL);
            case LIVE -> new Badge(words, Tone.NEAR, VaadinIcon.MICROPHONE);
            case MINUTES_IN_REVIEW -> new Badge(words, Tone.ACT, VaadinIcon.FILE_TEXT_O);
            case MINUTES_ISSUED -> new Badge(words, Tone.OK, VaadinIcon.CHECK);
        };
    }
}
