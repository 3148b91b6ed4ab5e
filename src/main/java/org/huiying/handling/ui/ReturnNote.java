package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import java.util.Optional;
import org.huiying.department.DepartmentSummary;
import org.huiying.handling.AssignmentDetails;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.Tone;

/** Why a department gave the request back and whom it thinks right: the organiser now decides. */
class ReturnNote extends Section {

    ReturnNote(
            AssignmentDetails returned,
            String returnedBy,
            Optional<DepartmentSummary> thoughtRight,
            java.util.function.Consumer<DepartmentSummary> dispatch) {
        addClassName("return-note");
        var reason = new Paragraph(Objects.requireNonNullElse(returned.returnReason(), ""));
        reason.addClassName("written");
        add(new Badge(getTranslation("handling.triage.returned"), Tone.LATE, VaadinIcon.ARROW_BACKWARD));
        add(new H3(getTranslation("handling.triage.returnedBy", returnedBy)), reason);
        add(thoughtRight
                .map(department -> suggestion(department, dispatch))
                .orElseGet(() -> new Paragraph(getTranslation("handling.triage.noneThoughtRight"))));
    }

    private Component suggestion(
            DepartmentSummary department, java.util.function.Consumer<DepartmentSummary> dispatch) {
        var words = new Paragraph(getTranslation("handling.triage.thoughtRight", department.name()));
        return department.profile().active()
                ? new Div(words, new DispatchButton(department.name(), () -> dispatch.accept(department)))
                : words;
    }
}
