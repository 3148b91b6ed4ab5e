package org.huiying.letter.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.huiying.letter.CoSigner;
import org.huiying.shared.ui.Dates;

/** Who has agreed to a letter, and who is awaited. */
class CoSignerList extends UnorderedList {

    CoSignerList(List<CoSigner> coSigners) {
        addClassNames("gate-list", "co-signers");
        getElement().setAttribute("aria-label", getTranslation("letter.field.coSigners"));
        coSigners.stream().filter(CoSigner::isNamed).forEach(coSigner -> add(item(coSigner)));
    }

    private ListItem item(CoSigner coSigner) {
        var at = coSigner.agreedAt();
        var icon = (at == null ? VaadinIcon.CIRCLE_THIN : VaadinIcon.CHECK_CIRCLE).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var words = at == null
                ? getTranslation("letter.coSign.awaited", coSigner.name())
                : getTranslation(
                        "letter.coSign.agreedBy",
                        coSigner.name(),
                        java.util.Objects.requireNonNullElse(coSigner.agreedBy(), ""),
                        Dates.moment(at, getLocale()));
        var item = new ListItem(icon, new Span(words));
        item.addClassName(at == null ? "open" : "met");
        return item;
    }
}
