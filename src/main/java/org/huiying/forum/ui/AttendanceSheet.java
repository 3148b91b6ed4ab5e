package org.huiying.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.forum.Attendance;
import org.huiying.forum.Guest;
import org.huiying.forum.Seat;
import org.huiying.shared.ui.EnumText;

/** Who is present, excused, sitting in: one line for each guest, saved at once. */
class AttendanceSheet extends Details {

    private final UUID forumId;
    private final transient ForumServices services;
    private final boolean mayNote;
    private final Div content = new Div();

    AttendanceSheet(UUID forumId, ForumServices services) {
        this.forumId = forumId;
        this.services = services;
        mayNote = services.forums().permits("forum.noteAttendance", forumId);
        addClassNames("sheet", "attendance");
        add(content);
        show();
    }

    private void show() {
        var guests = services.guests().guests(forumId);
        count(guests);
        content.removeAll();
        if (mayNote && guests.stream().anyMatch(guest -> guest.attendance() == null)) {
            content.add(new Button(getTranslation("forum.day.restPresent"), _ -> {
                services.guests().noteRestPresent(forumId);
                show();
            }));
        }
        for (var seat : Seat.values()) {
            var group = guests.stream().filter(guest -> guest.seat() == seat).toList();
            if (!group.isEmpty()) {
                var list = new UnorderedList();
                list.addClassName("attendance-list");
                group.forEach(guest -> list.add(new AttendanceRow(
                        forumId,
                        guest,
                        services.guests(),
                        mayNote,
                        () -> count(services.guests().guests(forumId)))));
                content.add(new H3(EnumText.of(seat, this)), list);
            }
        }
    }

    private void count(List<Guest> guests) {
        var counts = guests.stream()
                .filter(guest -> guest.attendance() != null)
                .collect(Collectors.groupingBy(Guest::attendance, Collectors.counting()));
        var noted = counts.values().stream().mapToLong(Long::longValue).sum();
        setSummaryText(getTranslation(
                "forum.day.attendance",
                counts.getOrDefault(Attendance.PRESENT, 0L),
                counts.getOrDefault(Attendance.EXCUSED, 0L),
                counts.getOrDefault(Attendance.SITTING_IN, 0L),
                guests.size() - noted));
    }
}
