package org.huiying.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiying.department.DepartmentSummary;
import org.huiying.forum.Guest;
import org.huiying.forum.Seat;
import org.huiying.shared.ui.EnumText;
import org.jspecify.annotations.Nullable;

/** Which departments answer, and which sit in. */
class DepartmentInvitations extends Div {

    private final UUID forumId;
    private final transient ForumServices services;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final boolean mayInvite;
    private final boolean mayWithdraw;

    DepartmentInvitations(UUID forumId, ForumServices services) {
        this.forumId = forumId;
        this.services = services;
        mayInvite = services.forums().permits("forum.invite", forumId);
        mayWithdraw = services.forums().permits("forum.withdrawInvitation", forumId);
        addClassName("sheet");
        list.addClassName("forum-guests");
        count.addClassName("secondary");
        add(new H2(getTranslation("forum.departments.title")), count, list);
        show();
    }

    private void show() {
        Map<UUID, Guest> invited = services.guests().guests(forumId).stream()
                .filter(guest -> guest.seat() != Seat.ASKING)
                .collect(Collectors.toMap(Guest::unitId, Function.identity()));
        var answering = invited.values().stream()
                .filter(guest -> guest.seat() == Seat.ANSWERING)
                .count();
        count.setText(getTranslation("forum.departments.count", answering, invited.size() - answering));
        list.removeAll();
        services.departments().list().stream()
                .filter(department ->
                        department.profile().active() && mayInvite || invited.containsKey(department.id()))
                .forEach(department -> list.add(row(department, invited.get(department.id()))));
    }

    private ListItem row(DepartmentSummary department, @Nullable Guest guest) {
        var name = new Span(department.name());
        return new ListItem(name, seat(department, guest));
    }

    private Component seat(DepartmentSummary department, @Nullable Guest guest) {
        var seat = new Select<Seat>();
        seat.setItems(Seat.ANSWERING, Seat.SITTING_IN);
        seat.setAriaLabel(getTranslation("forum.departments.seat", department.name()));
        seat.setItemLabelGenerator(
                value -> value == null ? getTranslation("forum.departments.notInvited") : EnumText.of(value, this));
        seat.setEmptySelectionAllowed(guest == null || mayWithdraw);
        seat.setEmptySelectionCaption(getTranslation("forum.departments.notInvited"));
        seat.setValue(guest == null ? null : guest.seat());
        seat.setReadOnly(!mayInvite);
        seat.addValueChangeListener(change -> {
            try {
                change(department.id(), guest, change.getValue());
            } finally {
                show();
            }
        });
        return seat;
    }

    private void change(UUID departmentId, @Nullable Guest guest, @Nullable Seat wanted) {
        if (wanted != null) {
            services.guests().seatDepartment(forumId, departmentId, wanted);
        } else if (guest != null) {
            services.guests().withdraw(forumId, guest.invitationId());
        }
    }
}
