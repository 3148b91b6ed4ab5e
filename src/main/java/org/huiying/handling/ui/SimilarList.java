package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import org.huiying.request.ui.RequestAddress;
import org.huiying.routing.similar.SimilarRequest;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;

/** Requests like the one on the board: which firm raised them, where they went, whether it is the same matter again. */
class SimilarList extends Div {

    private SimilarList(List<SimilarRequest> similar) {
        addClassNames("sheet", "similar");
        var list = new UnorderedList();
        similar.forEach(request -> list.add(item(request)));
        add(new H2(getTranslation("handling.triage.similar")), list);
    }

    /** Empty if nothing is alike. */
    static Optional<Component> of(List<SimilarRequest> similar) {
        return similar.isEmpty() ? Optional.empty() : Optional.of(new SimilarList(similar));
    }

    /** Opens beside the board, which keeps its place. */
    private ListItem item(SimilarRequest request) {
        var link = new Anchor(RequestAddress.of(request.requestId()), request.title(), AnchorTarget.BLANK);
        var item = new ListItem(link, details(request));
        if (request.isProbablyTheSame()) {
            item.addComponentAsFirst(
                    new Badge(getTranslation("handling.triage.similar.same"), Tone.NEAR, VaadinIcon.COPY_O));
        }
        return item;
    }

    private Component details(SimilarRequest request) {
        var status = EnumText.of(request.status(), this);
        var department = request.department();
        var details = new Span(
                department == null
                        ? getTranslation("handling.triage.similar.nowhere", request.firmName(), status)
                        : getTranslation("handling.triage.similar.went", request.firmName(), department, status));
        details.addClassName("secondary");
        return details;
    }
}
