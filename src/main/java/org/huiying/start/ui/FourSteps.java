package org.huiying.start.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** How it goes, from the question to the letter. */
class FourSteps extends Section {

    FourSteps() {
        addClassName("start-steps");
        var steps = new OrderedList();
        for (var step : List.of("raise", "dispatch", "handle", "reply")) {
            steps.add(new ListItem(
                    new H3(getTranslation("start.step." + step + ".title")),
                    new Paragraph(getTranslation("start.step." + step + ".text"))));
        }
        add(new H2(getTranslation("start.steps")), steps);
    }
}
