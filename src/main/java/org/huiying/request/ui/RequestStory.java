package org.huiying.request.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.huiying.request.TimelineEntry;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EnumText;

/** What happened to a request so far, one sentence a step, oldest first. */
class RequestStory extends Section {

    RequestStory(List<TimelineEntry> steps) {
        addClassNames("sheet", "request-story");
        var story = new OrderedList();
        steps.forEach(step -> story.add(item(step)));
        add(new H2(getTranslation("request.view.story")), story);
    }

    private ListItem item(TimelineEntry step) {
        var moment = new Span(Dates.moment(step.at(), getLocale()));
        moment.addClassName("moment");
        var sentence = new Div(
                getTranslation(EnumText.key(step.kind()), Objects.requireNonNullElse(step.unit(), ""), note(step)));
        sentence.addClassName("sentence");
        var item = new ListItem(moment, sentence);
        if (step.actor() != null) {
            sentence.add(actor(step.actor()));
        }
        if (isRemark(step)) {
            var remark = new Div(note(step));
            remark.addClassNames("written", "remark");
            item.add(remark);
        }
        return item;
    }

    private Span actor(String name) {
        var actor = new Span(getTranslation("request.view.actor", name));
        actor.addClassName("actor");
        return actor;
    }

    private static String note(TimelineEntry step) {
        return Objects.requireNonNullElse(step.note(), "");
    }

    /** Numbers stand in the sentence; what somebody wrote stands below it. */
    private static boolean isRemark(TimelineEntry step) {
        return switch (step.kind()) {
            case SUBMITTED, RECORDED, DISPATCHED_AUTOMATICALLY, REPLIED, REPLY_CORRECTED, SPLIT, PART_OF, REJOINED ->
                false;
            default -> !note(step).isBlank();
        };
    }
}
