package org.huiying.handling.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.handling.AutomaticDispatching;
import org.huiying.handling.SureDispatch;
import org.huiying.handling.Triage;
import org.huiying.handling.TriageFilter;
import org.huiying.handling.TriageFilter.Which;
import org.huiying.handling.TriageRow;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The organiser's board: what waits on the left, one request in the middle, where it could go on the right. */
@Route(value = "triage", layout = MainLayout.class)
@Screen("screen.triage")
class TriageView extends Page implements BeforeEnterObserver {

    private final transient Triage triage;
    private final transient AutomaticDispatching automatic;
    private final transient TriageDesk desk;
    private final Paragraph figures = new Paragraph();
    private final Nav chips = new Nav();
    private final Div columns = new Div();
    private final TriageList list;
    private TriageParameters address = new TriageParameters(TriageFilter.ALL, Optional.empty());
    private @Nullable Registration keys;

    TriageView(Triage triage, AutomaticDispatching automatic, TriageDesk desk) {
        this.triage = triage;
        this.automatic = automatic;
        this.desk = desk;
        title(getTranslation("handling.triage"));
        addClassName("triage");
        acts(new Button(getTranslation("handling.sure.open"), VaadinIcon.CHECK_SQUARE_O.create(), _ -> openSure()));
        chips.addClassName("chips");
        chips.setAriaLabel(getTranslation("handling.triage.show"));
        columns.addClassName("triage-columns");
        list = new TriageList(page -> triage.page(address.filter(), page), this::path);
        figures.addClassName("secondary");
        add(chips, figures, columns);
    }

    /** The address owns what is shown. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = TriageParameters.read(event.getLocation().getQueryParameters());
        chips.removeAll();
        Arrays.stream(Which.values()).map(this::chip).forEach(chips::add);
        if (address.filter().forumId() != null) {
            chips.add(chip(getTranslation("handling.triage.everyForum"), address.ofEveryForum()));
        }
        show(address.requestId().or(this::first));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        keys = TriageKeys.listen(attach.getUI(), desk.keys());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (keys != null) {
            keys.remove();
        }
    }

    private void show(Optional<UUID> requestId) {
        list.show(requestId.orElse(null));
        showFigures();
        columns.removeAll();
        requestId.ifPresentOrElse(id -> columns.add(list, desk.show(id, () -> goOn(id))), () -> columns.add(nothing()));
        TriageKeys.show(this, requestId.map(UUID::toString).orElse(""));
    }

    /** How well the standing orders did, where one looks at what came of them. */
    private void showFigures() {
        figures.setVisible(address.filter().which() == Which.AUTOMATIC);
        if (figures.isVisible()) {
            var month = automatic.lastMonth();
            figures.setVisible(month.dispatched() > 0);
            figures.setText(
                    getTranslation("handling.automatic.month", month.dispatched(), month.recalled(), month.returned()));
        }
    }

    private Optional<UUID> first() {
        return triage.page(address.filter(), PageRequest.of(0, 1)).stream()
                .map(TriageRow::requestId)
                .findFirst();
    }

    /** On to the next one; the one acted on is no longer to be seen even if no other is left. */
    private void goOn(UUID from) {
        var next = triage.after(address.filter(), from)
                .map(row -> address.at(row.requestId()))
                .orElseGet(() -> address.showing(address.filter().which()));
        UI.getCurrent().navigate(TriageView.class, next.write());
    }

    private String path(TriageRow row) {
        return "triage?" + address.at(row.requestId()).write().getQueryString();
    }

    private Component chip(Which which) {
        var link = chip(EnumText.of(which, this), address.showing(which));
        if (which == address.filter().which()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static RouterLink chip(String words, TriageParameters target) {
        var link = new RouterLink(words, TriageView.class);
        link.setQueryParameters(target.write());
        link.addClassName("chip");
        return link;
    }

    private Component nothing() {
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("handling.triage.empty." + address.filter().which()));
    }

    private void openSure() {
        var sure = triage.sure(address.filter());
        if (sure.isEmpty()) {
            Messages.done(getTranslation("handling.sure.none"));
        } else {
            new SureDialog(sure, this::dispatchSure).open();
        }
    }

    private void dispatchSure(List<SureDispatch> chosen) {
        var left = triage.dispatchSure(chosen);
        Messages.done(getTranslation("handling.sure.done", chosen.size() - left.size()));
        if (!left.isEmpty()) {
            var receipts = left.stream().map(each -> each.request().receipt()).toList();
            Messages.refused(getTranslation("handling.sure.left", left.size(), String.join(", ", receipts)));
        }
        UI.getCurrent()
                .navigate(
                        TriageView.class,
                        address.showing(address.filter().which()).write());
    }
}
