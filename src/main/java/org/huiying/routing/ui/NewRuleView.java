package org.huiying.routing.ui;

import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.routing.catalogue.DutyCatalogueService;
import org.huiying.routing.rule.RoutingRule;
import org.huiying.routing.rule.RuleService;
import org.huiying.routing.trial.RuleTrials;
import org.huiying.shared.ui.MainLayout;

/** A rule that is being written. */
@Route(value = RoutingAddress.NEW_RULE, layout = MainLayout.class)
@Screen("screen.routingRules")
class NewRuleView extends RulePage {

    private final transient RuleService rules;
    private final UUID id = UUID.randomUUID();

    NewRuleView(RuleService rules, DutyCatalogueService catalogue, RuleTrials trials) {
        super(catalogue, trials);
        this.rules = rules;
        title(getTranslation("routing.rules.new"));
        showActs();
    }

    @Override
    UUID ruleId() {
        return id;
    }

    @Override
    void save(RoutingRule rule) {
        rules.add(id, rule);
        saved();
    }
}
