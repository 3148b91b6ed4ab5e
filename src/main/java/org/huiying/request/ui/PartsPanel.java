package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.request.CurrentHolder;
import org.huiying.request.RequestDetails;
import org.huiying.request.RequestParts;
import org.huiying.request.RequestProgress;
import org.huiying.request.RequestService;
import org.huiying.request.RequestSplitting;
import org.huiying.request.RequestStatus;
import org.huiying.shared.ui.Confirmation;
import org.huiying.shared.ui.Dates;

/** On a request that was split its parts and how they stand; on a part the request it came from. */
@SpringComponent
class PartsPanel implements RequestPanel {

    private final RequestParts parts;
    private final RequestSplitting splitting;
    private final RequestService requests;
    private final List<RequestProgress> progress;

    PartsPanel(
            RequestParts parts, RequestSplitting splitting, RequestService requests, List<RequestProgress> progress) {
        this.parts = parts;
        this.splitting = splitting;
        this.requests = requests;
        this.progress = progress;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> panel(RequestDetails request) {
        if (request.status() == RequestStatus.SPLIT) {
            return Optional.of(new Parts(request.id(), parts.of(request.id())));
        }
        return parts.whole(request.id()).map(Whole::new);
    }

    private final class Parts extends Div {

        private Parts(UUID wholeId, List<RequestDetails> shown) {
            addClassNames("sheet", "request-parts");
            var list = new OrderedList();
            shown.forEach(part -> list.add(item(part)));
            add(new H2(getTranslation("request.parts.title")), list);
            if (requests.permits("request.rejoin", wholeId)) {
                add(new Button(getTranslation("request.parts.rejoin"), _ -> askToRejoin(wholeId)));
            }
        }

        private ListItem item(RequestDetails part) {
            var link = new Anchor(RequestAddress.of(part.id()), part.content().title());
            var receipt = new Span(part.receipt());
            receipt.addClassName("secondary");
            var item = new ListItem(link, receipt, RequestStatusBadge.of(part.status(), this));
            progress.stream().flatMap(teller -> teller.of(part).stream()).forEach(holder -> item.add(holder(holder)));
            return item;
        }

        private Div holder(CurrentHolder holder) {
            var until = getTranslation(
                    "request.list.until", Dates.day(holder.due(), getLocale()), DueWords.left(holder, this));
            var line = new Div(holder.department() + " · " + until);
            line.addClassName("part-holder");
            return line;
        }

        private void askToRejoin(UUID wholeId) {
            Confirmation.ask(
                    getTranslation("request.parts.rejoin.question"),
                    getTranslation("request.parts.rejoin.consequence"),
                    getTranslation("request.parts.rejoin"),
                    () -> {
                        splitting.rejoin(wholeId);
                        UI.getCurrent().refreshCurrentRoute(false);
                    });
        }
    }

    private static final class Whole extends Div {

        private Whole(RequestDetails whole) {
            addClassNames("sheet", "request-parts");
            add(
                    new Paragraph(getTranslation("request.parts.partOf")),
                    new Anchor(
                            RequestAddress.of(whole.id()),
                            getTranslation(
                                    "request.parts.whole",
                                    whole.receipt(),
                                    whole.content().title())));
        }
    }
}
