package org.huiying.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Few large numbers, each under what it counts. */
public class Figures extends DescriptionList {

    public Figures() {
        addClassName("figures");
    }

    public void add(String name, String number) {
        add(name, new Span(number));
    }

    public void add(String name, Component number) {
        var value = new Description();
        value.add(number);
        add(new Div(new Term(name), value));
    }
}
