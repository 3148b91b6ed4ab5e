package org.huiying.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huiying.department.DepartmentSummary;
import org.huiying.forum.AgendaItemDetails;
import org.huiying.shared.ui.EmptyState;

/** The agenda in its order: moved by dragging or by its buttons, each item with who answers and who speaks. */
class AgendaTab extends Div {

    private final UUID forumId;
    private final transient ForumServices services;
    private final boolean mayArrange;
    private final transient List<DepartmentSummary> departments;

    AgendaTab(UUID forumId, ForumServices services) {
        this.forumId = forumId;
        this.services = services;
        mayArrange = services.forums().permits("forum.arrangeAgenda", forumId);
        departments = services.departments().list().stream()
                .filter(department -> department.profile().active())
                .toList();
        addClassName("forum-tab");
        show();
    }

    private void show() {
        removeAll();
        var items = services.agenda().items(forumId);
        if (items.isEmpty()) {
            var toRequests = new Button(
                    getTranslation("forum.agenda.toRequests"),
                    click -> click.getSource()
                            .getUI()
                            .ifPresent(ui -> ui.navigate(ForumAddress.of(forumId, ForumTab.REQUESTS))));
            add(new EmptyState(VaadinIcon.LIST_OL, getTranslation("forum.agenda.empty"), toRequests));
            return;
        }
        var list = new OrderedList();
        list.addClassName("agenda");
        items.forEach(item -> list.add(row(item, items)));
        add(list);
    }

    private AgendaRow row(AgendaItemDetails item, List<AgendaItemDetails> items) {
        var row = new AgendaRow(forumId, item, services.agenda(), departments);
        if (mayArrange) {
            row.arrangeable(places -> move(item.id(), places, items), () -> remove(item.id()));
            row.canMove(item.line().number() > 1, item.line().number() < items.size());
            DropTarget.create(row)
                    .addDropListener(drop -> drop.getDragSourceComponent()
                            .filter(AgendaRow.class::isInstance)
                            .map(AgendaRow.class::cast)
                            .ifPresent(dragged ->
                                    moveTo(dragged.itemId(), item.line().number() - 1, items)));
        } else {
            row.readOnly();
        }
        return row;
    }

    private void move(UUID itemId, int places, List<AgendaItemDetails> items) {
        var now = items.stream().map(AgendaItemDetails::id).toList().indexOf(itemId);
        moveTo(itemId, now + places, items);
    }

    private void moveTo(UUID itemId, int place, List<AgendaItemDetails> items) {
        var order = new ArrayList<>(items.stream().map(AgendaItemDetails::id).toList());
        order.remove(itemId);
        order.add(place, itemId);
        try {
            services.agenda().arrange(forumId, order);
        } finally {
            show();
            focus(itemId);
        }
    }

    private void remove(UUID itemId) {
        services.agenda().remove(forumId, itemId);
        show();
    }

    /** Whoever moves an item by keyboard stays with it. */
    private void focus(UUID itemId) {
        getChildren()
                .filter(OrderedList.class::isInstance)
                .flatMap(list -> list.getChildren())
                .map(AgendaRow.class::cast)
                .filter(row -> row.itemId().equals(itemId))
                .findFirst()
                .ifPresent(AgendaRow::focusMove);
    }
}
