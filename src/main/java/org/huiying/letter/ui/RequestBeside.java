package org.huiying.letter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiying.department.DepartmentSummary;
import org.huiying.handling.AssignmentDetails;
import org.huiying.handling.Part;
import org.huiying.request.RequestDetails;
import org.huiying.shared.ui.Dates;
import org.jspecify.annotations.Nullable;

/** The request and what co-handlers had to say, to be read beside the letter. */
class RequestBeside extends Section {

    RequestBeside(
            RequestDetails request, List<AssignmentDetails> assignments, Map<UUID, DepartmentSummary> departments) {
        addClassNames("sheet", "request-beside");
        var content = request.content();
        var receipt = request.receipt() == null ? "" : " · " + request.receipt();
        add(new H2(content.title()), secondary(request.firmName() + receipt), written(content.matter()));
        if (!content.wish().isBlank()) {
            add(new H2(getTranslation("letter.beside.wish")), written(content.wish()));
        }
        assignments.stream()
                .filter(assignment -> assignment.part() == Part.CO_HANDLER)
                .forEach(assignment -> addOpinion(assignment, departments.get(assignment.departmentId())));
    }

    private void addOpinion(AssignmentDetails assignment, @Nullable DepartmentSummary department) {
        var opinion = assignment.opinion();
        if (department == null || (opinion == null && assignment.endedAt() != null)) {
            return;
        }
        add(new H2(getTranslation("letter.beside.opinion", department.name())));
        add(
                opinion == null
                        ? secondary(getTranslation(
                                "letter.beside.opinionAwaited", Dates.day(assignment.replyDue(), getLocale())))
                        : written(opinion));
    }

    private static Paragraph secondary(String text) {
        var words = new Paragraph(text);
        words.addClassName("secondary");
        return words;
    }

    private static Div written(String text) {
        var words = new Div(text);
        words.addClassName("written");
        return words;
    }
}
