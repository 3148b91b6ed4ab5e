package org.huiying.routing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.huiying.access.Screen;
import org.huiying.routing.catalogue.DutyCatalogueService;
import org.huiying.routing.rule.RuleService;
import org.huiying.routing.rule.StoredRule;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.PageId;

/** One rule: what it says, whether it is on. */
@Route(value = RoutingAddress.RULE, layout = MainLayout.class)
@Screen("screen.routingRules")
class RuleView extends Page implements BeforeEnterObserver {

    private final transient RuleService rules;
    private final RuleForm form;

    RuleView(RuleService rules, DutyCatalogueService catalogue) {
        this.rules = rules;
        addClassName("rule");
        form = new RuleForm(catalogue, () -> {});
        form.addClassName("sheet");
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var stored = rules.get(PageId.of(event));
        title(stored.rule().name());
        form.show(stored.rule());
        acts(
                new ActButton(getTranslation("routing.rules.save"), () -> save(stored)),
                new Button(
                        getTranslation(stored.active() ? "routing.rules.switchOff" : "routing.rules.switchOn"),
                        _ -> switchOver(stored)));
    }

    private void save(StoredRule stored) {
        rules.edit(stored.id(), form.rule(), stored.version());
        saved();
    }

    private void switchOver(StoredRule stored) {
        rules.setActive(stored.id(), stored.version(), !stored.active());
        saved();
    }

    private void saved() {
        Messages.done(getTranslation("routing.rules.saved"));
        UI.getCurrent().navigate(RulesView.class);
    }
}
