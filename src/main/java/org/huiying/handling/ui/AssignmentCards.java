package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.UUID;
import org.huiying.calendar.WorkingCalendar;
import org.huiying.department.DepartmentService;
import org.huiying.handling.AssignmentDetails;
import org.huiying.handling.AssignmentStatus;
import org.huiying.handling.AutomaticDispatching;
import org.huiying.handling.HandlingService;
import org.huiying.handling.Light;
import org.huiying.handling.Part;
import org.huiying.shared.ui.Messages;

/** Makes the card of each assignment, with the buttons of the person at the screen. */
@SpringComponent
class AssignmentCards {

    private final HandlingService handling;
    private final AutomaticDispatching automatic;
    private final DepartmentService departments;
    private final WorkingCalendar calendar;
    private final Clock clock;

    AssignmentCards(
            HandlingService handling,
            AutomaticDispatching automatic,
            DepartmentService departments,
            WorkingCalendar calendar,
            Clock clock) {
        this.handling = handling;
        this.automatic = automatic;
        this.departments = departments;
        this.calendar = calendar;
        this.clock = clock;
    }

    Component card(AssignmentDetails assignment) {
        var card = new AssignmentCard(
                assignment, departments.get(assignment.departmentId()).name());
        if (assignment.status().isOpen()) {
            var now = clock.instant();
            card.due(
                    Light.of(assignment.due(), now, calendar),
                    DueText.of(assignment.due(), calendar.workingDaysLeft(now, assignment.due()), card),
                    new DeadlineExplanation(calendar.deadlineAfter(
                            assignment.dispatchedAt(),
                            Math.max(1, calendar.workingDaysLeft(assignment.dispatchedAt(), assignment.due())))));
        }
        offerActs(card, assignment);
        return card;
    }

    private void offerActs(AssignmentCard card, AssignmentDetails assignment) {
        var id = assignment.id();
        if (assignment.status() == AssignmentStatus.TO_SIGN && handling.permits("handling.signFor", id)) {
            card.mainAct("handling.desk.signFor", () -> signFor(id));
        }
        if (assignment.part() == Part.CO_HANDLER && handling.permits("handling.giveOpinion", id)) {
            card.act("handling.desk.giveOpinion", () -> new OpinionDialog(text -> giveOpinion(id, text)).open());
        }
        if (assignment.automatic() && handling.permits("handling.recall", id)) {
            card.act("handling.automatic.recall", () -> recall(assignment));
        }
        if (handling.permits("handling.return", id)) {
            card.act("handling.desk.return", () -> askReturn(assignment));
        }
    }

    private void signFor(UUID id) {
        handling.signFor(id);
        done("handling.desk.signedFor");
    }

    private void recall(AssignmentDetails assignment) {
        automatic.recall(assignment.requestId());
        done("handling.automatic.recalledHere");
    }

    private void giveOpinion(UUID id, String text) {
        handling.giveOpinion(id, text);
        done("handling.desk.opinionGiven");
    }

    private void askReturn(AssignmentDetails assignment) {
        var others = departments.list().stream()
                .filter(department ->
                        department.profile().active() && !department.id().equals(assignment.departmentId()))
                .toList();
        new ReturnDialog(others, (reason, right) -> {
                    handling.giveBack(assignment.id(), reason, right);
                    done("handling.desk.returned");
                })
                .open();
    }

    private static void done(String key) {
        var ui = UI.getCurrent();
        Messages.done(ui.getTranslation(key));
        ui.refreshCurrentRoute(false);
    }
}
