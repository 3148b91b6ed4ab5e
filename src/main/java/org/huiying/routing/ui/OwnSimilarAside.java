package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.huiying.request.RequestContent;
import org.huiying.request.ui.DraftAside;
import org.huiying.request.ui.RequestAddress;
import org.huiying.routing.similar.SimilarRequest;
import org.huiying.routing.similar.SimilarRequests;
import org.huiying.shared.ui.EnumText;

/** Reminds a firm, while it writes, of what it has raised before. */
@SpringComponent
class OwnSimilarAside implements DraftAside {

    private final SimilarRequests similar;

    OwnSimilarAside(SimilarRequests similar) {
        this.similar = similar;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> beside(RequestContent content) {
        var own = similar.own(content.title(), content.matter());
        return own.isEmpty() ? Optional.empty() : Optional.of(new Own(own));
    }

    private static final class Own extends Aside {

        private Own(List<SimilarRequest> own) {
            addClassNames("sheet", "draft-aside");
            var list = new UnorderedList();
            own.forEach(request -> list.add(item(request)));
            add(
                    new H2(getTranslation("routing.similar.own")),
                    new Paragraph(getTranslation("routing.similar.own.hint")),
                    list);
        }

        /** Opens beside the draft, which keeps its place. */
        private ListItem item(SimilarRequest request) {
            var link = new Anchor(RequestAddress.of(request.requestId()), request.title(), AnchorTarget.BLANK);
            var details = new Span(getTranslation(
                    "routing.similar.own.details", request.receipt(), EnumText.of(request.status(), this)));
            details.addClassName("secondary");
            return new ListItem(link, details);
        }
    }
}
