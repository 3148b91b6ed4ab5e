package org.huiying.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.UUID;
import org.huiying.enterprise.EnterpriseSummary;
import org.huiying.forum.Guest;
import org.huiying.forum.Seat;

/** Which firms are invited: found by name or credit code, many at once. */
class FirmInvitations extends Div {

    private final UUID forumId;
    private final transient ForumServices services;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final MultiSelectComboBox<EnterpriseSummary> search = new MultiSelectComboBox<>();

    FirmInvitations(UUID forumId, ForumServices services) {
        this.forumId = forumId;
        this.services = services;
        addClassName("sheet");
        count.addClassName("secondary");
        list.addClassName("forum-guests");
        add(new H2(getTranslation("forum.firms.title")), count);
        if (services.forums().permits("forum.invite", forumId)) {
            add(searchBar());
        }
        add(list);
        show();
    }

    private Div searchBar() {
        search.setAriaLabel(getTranslation("forum.firms.search"));
        search.setPlaceholder(getTranslation("forum.firms.search"));
        search.setItemLabelGenerator(EnterpriseSummary::name);
        search.setItems(query -> services
                .enterprises()
                .search(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                .stream());
        var invite = new Button(getTranslation("forum.firms.invite"), _ -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(search, invite);
        bar.addClassName("forum-search");
        return bar;
    }

    private void invite() {
        services.guests()
                .inviteFirms(
                        forumId,
                        search.getValue().stream().map(EnterpriseSummary::id).toList());
        search.clear();
        show();
    }

    private void show() {
        var mayWithdraw = services.forums().permits("forum.withdrawInvitation", forumId);
        var firms = services.guests().guests(forumId).stream()
                .filter(guest -> guest.seat() == Seat.ASKING)
                .toList();
        count.setText(getTranslation(firms.isEmpty() ? "forum.firms.none" : "forum.firms.count", firms.size()));
        list.removeAll();
        firms.forEach(guest -> list.add(row(guest, mayWithdraw)));
    }

    private ListItem row(Guest guest, boolean mayWithdraw) {
        var row = new ListItem(new Span(guest.unitName()));
        if (mayWithdraw) {
            var withdraw = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> {
                services.guests().withdraw(forumId, guest.invitationId());
                show();
            });
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            withdraw.setAriaLabel(getTranslation("forum.firms.withdraw", guest.unitName()));
            withdraw.setTooltipText(getTranslation("forum.firms.withdraw", guest.unitName()));
            row.add(withdraw);
        }
        return row;
    }
}
