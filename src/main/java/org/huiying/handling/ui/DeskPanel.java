package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.huiying.access.Policy;
import org.huiying.handling.HandlingService;
import org.huiying.request.RequestDetails;
import org.huiying.request.RequestService;
import org.huiying.request.ui.RequestPanel;

/** Who has a request, until when, and what the official at the screen can do about it now. */
@SpringComponent
class DeskPanel implements RequestPanel {

    private final HandlingService handling;
    private final RequestService requests;
    private final AssignmentCards cards;
    private final Policy policy;

    DeskPanel(HandlingService handling, RequestService requests, AssignmentCards cards, Policy policy) {
        this.handling = handling;
        this.requests = requests;
        this.cards = cards;
        this.policy = policy;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> panel(RequestDetails request) {
        if (!policy.permits("handling.desk")) {
            return Optional.empty();
        }
        var assignments = handling.assignments(request.id()).reversed();
        var mayDispatch = requests.permits("request.assign", request.id());
        if (assignments.isEmpty() && !mayDispatch) {
            return Optional.empty();
        }
        var desk = new Section();
        desk.addClassNames("sheet", "handling-desk");
        var ui = UI.getCurrent();
        desk.add(new H2(ui.getTranslation("handling.desk")));
        if (mayDispatch) {
            var toBoard = new Anchor("triage?request=" + request.id(), ui.getTranslation("handling.desk.dispatch"));
            toBoard.addClassNames("button-link", "primary");
            desk.add(toBoard);
        }
        assignments.stream().map(cards::card).forEach(desk::add);
        return Optional.of(desk);
    }
}
