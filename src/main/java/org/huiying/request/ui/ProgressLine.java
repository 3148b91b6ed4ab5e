package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.huiying.request.CurrentHolder;
import org.huiying.request.RequestDetails;
import org.huiying.shared.ui.Dates;

/** Where the firm's request stands, in plain words: who has it, since when, until when, and what comes next. */
class ProgressLine extends Section {

    ProgressLine(RequestDetails request, Optional<CurrentHolder> holder) {
        addClassNames("sheet", "progress-line");
        var step = ProgressStep.of(request.status());
        add(new H2(getTranslation("request.progress.title")));
        if (!ProgressStep.isBrokenOff(request.status())) {
            add(steps(step));
        }
        var status = request.status().name();
        var department = holder.map(CurrentHolder::department).orElse(getTranslation("request.progress.aDepartment"));
        add(sentence("now", getTranslation("request.progress.now." + status, department, request.receipt())));
        holder.ifPresent(current -> add(sentence("due", due(current)), sentence("since", since(current))));
        add(sentence("next", getTranslation("request.progress.next." + status, department)));
    }

    private Component steps(ProgressStep reached) {
        var line = new OrderedList();
        for (var step : ProgressStep.values()) {
            var words = new Span(getTranslation("request.progress.step." + step));
            var item = new ListItem(mark(step, reached), words);
            item.addClassName(step.compareTo(reached) < 0 ? "passed" : step == reached ? "current" : "coming");
            if (step == reached) {
                item.getElement().setAttribute("aria-current", "step");
            }
            line.add(item);
        }
        return line;
    }

    private static Component mark(ProgressStep step, ProgressStep reached) {
        var isDone = step.compareTo(reached) < 0 || reached == ProgressStep.ANSWERED;
        var icon = (isDone ? VaadinIcon.CHECK_CIRCLE : step == reached ? VaadinIcon.DOT_CIRCLE : VaadinIcon.CIRCLE_THIN)
                .create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return new Div(icon);
    }

    private String due(CurrentHolder holder) {
        return getTranslation(
                "request.progress.due",
                holder.department(),
                Dates.day(holder.due(), getLocale()),
                DueWords.left(holder, this));
    }

    private String since(CurrentHolder holder) {
        return getTranslation("request.progress.since", Dates.moment(holder.since(), getLocale()));
    }

    private static Paragraph sentence(String kind, String text) {
        var sentence = new Paragraph(text);
        sentence.addClassName(kind);
        return sentence;
    }
}
