package org.huiying.start.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** What the portal promises to whoever raises a request, and the forum it grew from. */
class Assurances extends Section {

    Assurances() {
        addClassName("start-assurances");
        for (var assurance : List.of("forum", "deadline", "confidential")) {
            add(new Div(
                    new H2(getTranslation("start." + assurance + ".title")),
                    new Paragraph(getTranslation("start." + assurance + ".text"))));
        }
    }
}
