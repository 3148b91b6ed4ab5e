package org.huiying.handling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.huiying.handling.AssignmentDetails;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.Dates;

/** On the board, beside a request that went out by itself: where to, when, and the way to take it back. */
class AutomaticPanel extends Aside {

    AutomaticPanel(AssignmentDetails assignment, String department, Runnable recall, Runnable skip) {
        addClassName("proposal");
        getElement().setAttribute("aria-label", getTranslation("handling.automatic"));
        var next = new Button(getTranslation("handling.triage.skip"), _ -> skip.run());
        next.setPrefixComponent(new KeyHint("S"));
        var acts = new Div(new ActButton(getTranslation("handling.automatic.recall"), recall), next);
        acts.addClassName("elseways");
        var mark = new Div(new AutomaticBadge(this));
        mark.addClassName("certainty");
        add(
                new H2(getTranslation("handling.automatic")),
                mark,
                new Paragraph(getTranslation(
                        "handling.automatic.went", department, Dates.moment(assignment.dispatchedAt(), getLocale()))),
                new Paragraph(getTranslation("handling.automatic.recallable")),
                acts);
    }
}
