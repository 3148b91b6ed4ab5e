package org.huiying.letter.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.huiying.letter.GateCheck;
import org.huiying.shared.ui.EnumText;

/** The gate's remarks as a checklist: what is there already and what is missing. */
class GateList extends UnorderedList {

    private transient List<GateCheck> shown = List.of();

    GateList() {
        addClassName("gate-list");
        getElement().setAttribute("aria-label", getTranslation("letter.gate.title"));
    }

    /** Most pauses in typing change nothing here, and what stays is not sent again. */
    void show(List<GateCheck> checks) {
        if (!checks.equals(shown)) {
            removeAll();
            checks.forEach(check -> add(item(check)));
            shown = List.copyOf(checks);
        }
    }

    private ListItem item(GateCheck check) {
        var icon = (check.met() ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CIRCLE_THIN).create();
        icon.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation(check.met() ? "letter.gate.met" : "letter.gate.open"));
        var item = new ListItem(icon, new Span(words(check)));
        item.addClassName(check.met() ? "met" : "open");
        return item;
    }

    private String words(GateCheck check) {
        return check.met() || check.detail().isEmpty()
                ? EnumText.of(check.rule(), this)
                : getTranslation("letter.error.gate." + check.rule(), check.detail());
    }
}
