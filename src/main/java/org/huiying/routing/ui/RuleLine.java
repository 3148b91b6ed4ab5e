package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.huiying.routing.rule.StoredRule;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;

/** One rule in the list: what it looks for, where it points, what it rests on, and its place in the order. */
class RuleLine extends ListItem {

    private final DescriptionList details = new DescriptionList();

    /** @param move called with true to be asked earlier, with false to be asked later */
    RuleLine(StoredRule stored, boolean isFirst, boolean isLast, Consumer<Boolean> move) {
        addClassNames("sheet", "rule-line");
        setClassName("off", !stored.active());
        var rule = stored.rule();
        words("routing.field.anyOf", rule.words().anyOf());
        words("routing.field.allOf", rule.words().allOf());
        words("routing.field.noneOf", rule.words().noneOf());
        words("routing.field.basis", rule.basis().isEmpty() ? List.of() : List.of(rule.basis()));
        add(head(stored), details, places(stored, isFirst, isLast, move));
    }

    private Component head(StoredRule stored) {
        var rule = stored.rule();
        var place = new Span(Integer.toString(stored.place()));
        place.addClassName("rule-place");
        place.getElement().setAttribute("aria-hidden", "true");
        var target = EnumText.of(rule.kind(), this);
        var head = new Div(
                place,
                new H2(new Anchor(RoutingAddress.rule(stored.id()), rule.name())),
                new Span(
                        rule.entryCode() == null
                                ? getTranslation("routing.rules.to", target)
                                : getTranslation("routing.rules.toEntry", target, rule.entryCode())));
        head.addClassName("rule-head");
        if (!stored.active()) {
            head.add(new Badge(getTranslation("routing.rules.off"), Tone.IDLE, VaadinIcon.BAN));
        }
        return head;
    }

    private void words(String key, List<String> words) {
        if (!words.isEmpty()) {
            details.add(new Div(
                    new DescriptionList.Term(getTranslation(key)),
                    new DescriptionList.Description(String.join(getTranslation("portal.wordSeparator"), words))));
        }
    }

    private Component places(StoredRule stored, boolean isFirst, boolean isLast, Consumer<Boolean> move) {
        var name = stored.rule().name();
        var earlier = place("routing.rules.earlier", name, VaadinIcon.ARROW_UP, () -> move.accept(true));
        earlier.setEnabled(!isFirst);
        var later = place("routing.rules.later", name, VaadinIcon.ARROW_DOWN, () -> move.accept(false));
        later.setEnabled(!isLast);
        var places = new Div(earlier, later);
        places.addClassName("rule-places");
        return places;
    }

    private Button place(String key, String name, VaadinIcon icon, Runnable deed) {
        var button = new Button(icon.create(), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, name));
        button.setTooltipText(getTranslation(key, name));
        button.setDisableOnClick(true);
        return button;
    }
}
