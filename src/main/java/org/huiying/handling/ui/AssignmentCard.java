package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huiying.handling.AssignmentDetails;
import org.huiying.handling.Light;
import org.huiying.shared.ui.EnumText;
import org.jspecify.annotations.Nullable;

/** One department's part in a request. */
class AssignmentCard extends Div {

    private final Div acts = new Div();

    AssignmentCard(AssignmentDetails assignment, String department) {
        addClassName("assignment");
        acts.addClassName("assignment-acts");
        var state = new Span(getTranslation(
                "handling.desk.state", EnumText.of(assignment.part(), this), EnumText.of(assignment.status(), this)));
        state.addClassName("secondary");
        add(new H3(department), assignment.automatic() ? marked(state) : state);
        written("handling.desk.returnReason", assignment.returnReason());
        written("handling.desk.opinion", assignment.opinion());
        add(acts);
    }

    void due(Light light, String words, Component explanation) {
        var line = new Div(new LightBadge(light, this), new Span(words));
        line.addClassName("assignment-due");
        addComponentAtIndex(2, line);
        addComponentAtIndex(3, explanation);
    }

    void mainAct(String key, Runnable deed) {
        act(key, deed).addThemeVariants(ButtonVariant.PRIMARY);
    }

    Button act(String key, Runnable deed) {
        var button = new Button(getTranslation(key), _ -> deed.run());
        acts.add(button);
        return button;
    }

    private Component marked(Span state) {
        var line = new Div(state, new AutomaticBadge(this));
        line.addClassName("assignment-due");
        return line;
    }

    private void written(String key, @Nullable String text) {
        if (text != null) {
            var words = new Paragraph(getTranslation(key, text));
            words.addClassNames("written", "remark");
            add(words);
        }
    }
}
