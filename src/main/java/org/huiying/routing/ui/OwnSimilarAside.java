package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.huiying.request.RequestContent;
import org.huiying.request.ui.DraftAside;
import org.huiying.request.ui.DraftLinks;
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
        return own.isEmpty() ? Optional.empty() : Optional.of(links(own));
    }

    private static Component links(List<SimilarRequest> own) {
        var ui = UI.getCurrent();
        var links =
                new DraftLinks(ui.getTranslation("routing.similar.own"), ui.getTranslation("routing.similar.own.hint"));
        own.forEach(request -> links.link(
                RequestAddress.of(request.requestId()),
                request.title(),
                ui.getTranslation(
                        "routing.similar.own.details", request.receipt(), EnumText.of(request.status(), links))));
        return links;
    }
}
