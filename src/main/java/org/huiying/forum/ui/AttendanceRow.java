package org.huiying.forum.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.huiying.forum.Attendance;
import org.huiying.forum.Guest;
import org.huiying.forum.GuestService;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.WhileTyping;

/** How one guest took part, and who came for it. */
class AttendanceRow extends ListItem {

    private final UUID forumId;
    private final transient Guest guest;
    private final transient GuestService guests;
    private final transient Runnable noted;
    private final Select<Attendance> attendance = new Select<>();
    private final TextField names = new TextField();
    private long version;

    AttendanceRow(UUID forumId, Guest guest, GuestService guests, boolean mayNote, Runnable noted) {
        this.forumId = forumId;
        this.guest = guest;
        this.guests = guests;
        this.noted = noted;
        this.version = guest.version();
        attendance.setItems(Attendance.values());
        attendance.setItemLabelGenerator(
                value -> value == null ? getTranslation("forum.day.notNoted") : EnumText.of(value, this));
        attendance.setEmptySelectionAllowed(true);
        attendance.setEmptySelectionCaption(getTranslation("forum.day.notNoted"));
        attendance.setAriaLabel(getTranslation("forum.day.attendanceOf", guest.unitName()));
        attendance.setValue(guest.attendance());
        attendance.setReadOnly(!mayNote);
        names.setPlaceholder(getTranslation("forum.day.names"));
        names.setAriaLabel(getTranslation("forum.day.namesOf", guest.unitName()));
        names.setValue(guest.names());
        names.setReadOnly(!mayNote);
        WhileTyping.keep(names);
        attendance.addValueChangeListener(_ -> save());
        names.addValueChangeListener(_ -> save());
        add(new Span(guest.unitName()), attendance, names);
    }

    private void save() {
        version =
                guests.noteAttendance(forumId, guest.invitationId(), version, attendance.getValue(), names.getValue());
        noted.run();
    }
}
