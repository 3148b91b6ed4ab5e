package org.huiying.routing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.routing.catalogue.DutyCatalogueService;
import org.huiying.routing.rule.RoutingRule;
import org.huiying.routing.rule.RuleService;
import org.huiying.routing.rule.StoredRule;
import org.huiying.routing.trial.RuleTrials;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.PageId;
import org.jspecify.annotations.Nullable;

/** One rule: what it says, what it does, whether it is on. */
@Route(value = RoutingAddress.RULE, layout = MainLayout.class)
@Screen("screen.routingRules")
class RuleView extends RulePage implements BeforeEnterObserver {

    private final transient RuleService rules;
    private @Nullable StoredRule stored;

    RuleView(RuleService rules, DutyCatalogueService catalogue, RuleTrials trials) {
        super(catalogue, trials);
        this.rules = rules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var rule = rules.get(PageId.of(event));
        stored = rule;
        title(rule.rule().name());
        show(
                rule.rule(),
                new Button(
                        getTranslation(rule.active() ? "routing.rules.switchOff" : "routing.rules.switchOn"),
                        _ -> switchOver()));
    }

    @Override
    UUID ruleId() {
        return stored().id();
    }

    @Override
    void save(RoutingRule rule) {
        rules.edit(stored().id(), rule, stored().version());
        saved();
    }

    private void switchOver() {
        rules.setActive(stored().id(), stored().version(), !stored().active());
        saved();
    }

    private StoredRule stored() {
        return Objects.requireNonNull(stored);
    }
}
