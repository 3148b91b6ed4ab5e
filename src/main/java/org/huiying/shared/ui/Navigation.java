package org.huiying.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The entries a person may open with what waits behind each: a column at the side, on a phone a bar at the bottom. */
class Navigation extends Nav {

    private static final Logger LOG = LoggerFactory.getLogger(Navigation.class);

    /** A phone's bar holds this many entries, the last of them being "more" if there are others. */
    private static final int BAR = 4;

    private final Map<NavigationEntry, Anchor> links = new LinkedHashMap<>();
    private final NativeButton more = new NativeButton();
    private @Nullable NavigationEntry here;

    Navigation(List<NavigationEntry> entries) {
        addClassName("navigation");
        setAriaLabel(getTranslation("portal.navigation"));
        var list = new UnorderedList();
        entries.forEach(entry -> list.add(item(entry)));
        if (entries.size() > BAR) {
            addClassName("with-more");
            list.add(moreItem());
        }
        add(list);
    }

    /** Marks where the person is, or on a page of no entry where he came from, and counts anew what waits. */
    void show(String path) {
        unfold(false);
        entryOf(path).ifPresent(entry -> here = entry);
        links.forEach((entry, link) -> {
            link.getElement().setAttribute("aria-current", entry == here ? mark(path) : "false");
            link.removeAll();
            link.add(entry.icon().create(), words(entry));
            var waiting = waiting(entry);
            if (waiting > 0) {
                var count = new Span(waiting > 99 ? "99+" : Long.toString(waiting));
                count.addClassName("count");
                link.add(count);
            }
        });
    }

    private Optional<NavigationEntry> entryOf(String path) {
        return links.keySet().stream()
                .filter(entry -> path.equals(entry.path()) || path.startsWith(entry.path() + "/"))
                .findFirst();
    }

    private String mark(String path) {
        return entryOf(path).isPresent() ? "page" : "true";
    }

    /** A count that cannot be had must not take the page with it. */
    private static long waiting(NavigationEntry entry) {
        try {
            return entry.count().getAsLong();
        } catch (RuntimeException failure) {
            LOG.warn("No count for {}", entry.path(), failure);
            return 0;
        }
    }

    private ListItem item(NavigationEntry entry) {
        var link = new Anchor(entry.path(), "");
        links.put(entry, link);
        return new ListItem(link);
    }

    private Span words(NavigationEntry entry) {
        return new Span(getTranslation(entry.key()));
    }

    private ListItem moreItem() {
        more.add(VaadinIcon.ELLIPSIS_H.create(), new Span(getTranslation("portal.more")));
        more.addClickListener(_ -> unfold(!hasClassName("unfolded")));
        var item = new ListItem(more);
        item.addClassName("more");
        return item;
    }

    private void unfold(boolean open) {
        setClassName("unfolded", open);
        more.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
