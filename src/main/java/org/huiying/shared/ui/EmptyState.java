package org.huiying.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says what would be here and offers the first step. */
public class EmptyState extends Div {

    public EmptyState(VaadinIcon icon, String sentence, Component... firstSteps) {
        addClassName("empty-state");
        add(icon.create(), new Paragraph(sentence));
        add(firstSteps);
    }
}
