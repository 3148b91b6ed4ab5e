package org.huiying.routing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import org.huiying.access.Screen;
import org.huiying.routing.rule.RuleService;
import org.huiying.routing.rule.StoredRule;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;

/** What the law fixes, rule by rule, in the order in which the rules are asked. */
@Route(value = RoutingAddress.RULES, layout = MainLayout.class)
@Screen("screen.routingRules")
class RulesView extends Page {

    private final transient RuleService rules;
    private final OrderedList list = new OrderedList();

    RulesView(RuleService rules) {
        this.rules = rules;
        title(getTranslation("routing.rules"));
        addClassName("rules");
        var add = new Button(
                getTranslation("routing.rules.add"),
                VaadinIcon.PLUS.create(),
                _ -> UI.getCurrent().navigate(NewRuleView.class));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        acts(add);
        list.addClassName("rule-list");
        add(
                new Paragraph(getTranslation("routing.rules.about")),
                new RouterLink(getTranslation("routing.catalogue.open"), CatalogueView.class),
                list);
        show();
    }

    private void show() {
        var all = rules.all();
        list.removeAll();
        all.forEach(rule -> list.add(
                new RuleLine(rule, rule == all.getFirst(), rule == all.getLast(), forward -> move(rule, forward))));
        if (all.isEmpty()) {
            add(new EmptyState(VaadinIcon.SCALE, getTranslation("routing.rules.empty")));
        }
    }

    private void move(StoredRule rule, boolean forward) {
        rules.move(rule.id(), rule.version(), forward);
        show();
        Messages.done(getTranslation("routing.rules.moved", rule.rule().name()));
    }
}
