package org.huiying.routing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.routing.catalogue.DutyCatalogueService;
import org.huiying.routing.rule.RuleService;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;

/** A rule that is being written. */
@Route(value = RoutingAddress.NEW_RULE, layout = MainLayout.class)
@Screen("screen.routingRules")
class NewRuleView extends Page {

    private final UUID id = UUID.randomUUID();

    NewRuleView(RuleService rules, DutyCatalogueService catalogue) {
        title(getTranslation("routing.rules.new"));
        addClassName("rule");
        var form = new RuleForm(catalogue, () -> {});
        acts(new ActButton(getTranslation("routing.rules.save"), () -> {
            rules.add(id, form.rule());
            Messages.done(getTranslation("routing.rules.saved"));
            UI.getCurrent().navigate(RulesView.class);
        }));
        form.addClassName("sheet");
        add(form);
    }
}
