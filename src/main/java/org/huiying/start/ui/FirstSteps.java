package org.huiying.start.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;

/** Where a visitor can begin; a page that is not there is not offered. */
class FirstSteps extends Div {

    FirstSteps() {
        addClassName("first-steps");
        offer("request/new", "start.raise", "primary");
        offer("sign-in", "start.signIn", "secondary");
        offer("register", "start.register", "secondary");
        offer("verify", "start.verify", "secondary");
        offer("answers", "start.answers", "secondary");
    }

    private void offer(String path, String key, String weight) {
        if (RouteConfiguration.forApplicationScope().getRoute(path).isPresent()) {
            var link = new Anchor(path, getTranslation(key));
            link.addClassNames("button-link", weight);
            add(link);
        }
    }
}
