package org.huiying.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.request.RequestFilter;
import org.huiying.request.RequestStatus;
import org.huiying.request.RequestSummary;
import org.huiying.request.ui.RequestAddress;
import org.huiying.request.ui.RequestStatusBadge;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.Tone;
import org.springframework.data.domain.PageRequest;

/** The requests raised for a forum, those pulled in from elsewhere, and which of them are on the agenda. */
class RequestsTab extends Div {

    private static final int MOST = 500;
    private static final Set<RequestStatus> OPEN = EnumSet.complementOf(
            EnumSet.of(RequestStatus.DRAFT, RequestStatus.DECLINED, RequestStatus.WITHDRAWN, RequestStatus.SPLIT));

    private final UUID forumId;
    private final transient ForumServices services;
    private final boolean mayArrange;
    private final Div content = new Div();

    RequestsTab(UUID forumId, ForumServices services) {
        this.forumId = forumId;
        this.services = services;
        mayArrange = services.forums().permits("forum.arrangeAgenda", forumId);
        addClassName("forum-tab");
        content.addClassName("sheet");
        if (mayArrange) {
            add(pullIn());
        }
        add(content);
        show();
    }

    private Component pullIn() {
        var search = new ComboBox<RequestSummary>();
        search.setAriaLabel(getTranslation("forum.requests.search"));
        search.setPlaceholder(getTranslation("forum.requests.search"));
        search.setItemLabelGenerator(request -> request.receipt() + "　" + request.title() + "　" + request.firmName());
        search.setItems(query -> services
                .requests()
                .list(
                        new RequestFilter(query.getFilter().orElse(""), OPEN, null, null),
                        VaadinSpringDataHelpers.toSpringPageRequest(query))
                .stream());
        var pull = new Button(
                getTranslation("forum.requests.pullIn"),
                _ -> search.getOptionalValue().ifPresent(request -> {
                    services.agenda().add(forumId, request.id());
                    search.clear();
                    show();
                }));
        var bar = new Div(search, pull);
        bar.addClassName("forum-search");
        return bar;
    }

    private void show() {
        var onAgenda = services.agenda().items(forumId).stream()
                .map(item -> item.line().requestId())
                .collect(Collectors.toSet());
        var raised = services.requests().list(new RequestFilter("", OPEN, forumId, null), PageRequest.of(0, MOST));
        content.removeAll();
        if (raised.isEmpty()) {
            content.removeClassName("sheet");
            content.add(new EmptyState(VaadinIcon.INBOX, getTranslation("forum.requests.empty")));
            return;
        }
        content.addClassName("sheet");
        content.add(heading(raised, onAgenda));
        var list = new UnorderedList();
        list.addClassName("forum-requests");
        raised.forEach(request -> list.add(row(request, onAgenda.contains(request.id()))));
        content.add(list);
        if (mayArrange) {
            content.add(new Anchor("routing/common?forum=" + forumId, getTranslation("forum.requests.common")));
        }
    }

    private Component heading(List<RequestSummary> raised, Set<UUID> onAgenda) {
        var count = new Paragraph(getTranslation("forum.requests.count", raised.size(), onAgenda.size()));
        count.addClassName("secondary");
        var heading = new Div(new Div(new H2(getTranslation("forum.requests.title")), count));
        heading.addClassName("forum-heading");
        var missing = raised.stream()
                .filter(request -> !onAgenda.contains(request.id()))
                .toList();
        if (mayArrange && missing.size() > 1) {
            heading.add(new Button(getTranslation("forum.requests.addAll", missing.size()), _ -> {
                missing.reversed().forEach(request -> services.agenda().add(forumId, request.id()));
                show();
            }));
        }
        return heading;
    }

    private ListItem row(RequestSummary request, boolean isOnAgenda) {
        var title = new Anchor(RequestAddress.of(request.id()), request.title());
        title.addClassNames("forum-title", "written");
        var facts = new Div(new Span(Objects.requireNonNullElse(request.receipt(), "")), new Span(request.firmName()));
        facts.addClassNames("forum-facts", "secondary");
        var marks = new Div(RequestStatusBadge.of(request.status(), this));
        marks.addClassName("forum-marks");
        if (request.confidential()) {
            marks.add(new Badge(getTranslation("forum.confidential"), Tone.NEAR, VaadinIcon.LOCK));
        }
        return new ListItem(new Div(title, facts), marks, act(request, isOnAgenda));
    }

    private Component act(RequestSummary request, boolean isOnAgenda) {
        if (isOnAgenda) {
            return new Badge(getTranslation("forum.requests.onAgenda"), Tone.OK, VaadinIcon.CHECK);
        }
        var add = new Button(getTranslation("forum.requests.add"), _ -> {
            services.agenda().add(forumId, request.id());
            show();
        });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.setVisible(mayArrange);
        return add;
    }
}
