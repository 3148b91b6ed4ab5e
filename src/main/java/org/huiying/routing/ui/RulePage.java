package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.huiying.routing.catalogue.DutyCatalogueService;
import org.huiying.routing.rule.RoutingRule;
import org.huiying.routing.trial.RuleTrials;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;
import org.jspecify.annotations.Nullable;

/** A page on which a rule is written and tried: it can be saved once one has seen what it would have changed. */
abstract class RulePage extends Page {

    private final RuleForm form;
    private final TrialPanel trial;
    private final ActButton save = new ActButton(getTranslation("routing.rules.save"), this::keep);
    private final Button tryOut = new Button(getTranslation("routing.trial.start"), _ -> tryOut());
    private final Paragraph hint = new Paragraph(getTranslation("routing.trial.hint"));
    private @Nullable RoutingRule tried;

    RulePage(DutyCatalogueService catalogue, RuleTrials trials) {
        addClassName("rule");
        form = new RuleForm(catalogue, this::compare);
        form.addClassName("sheet");
        trial = new TrialPanel(trials);
        hint.addClassName("secondary");
        add(form, hint, trial);
        compare();
    }

    /** Keeps what the form says. */
    abstract void save(RoutingRule rule);

    abstract UUID ruleId();

    void show(RoutingRule rule, Component... otherActs) {
        form.show(rule);
        showActs(otherActs);
        tryOut();
    }

    void showActs(Component... otherActs) {
        var all = new ArrayList<Component>(List.of(tryOut, save));
        all.addAll(List.of(otherActs));
        acts(all.toArray(Component[]::new));
    }

    final void saved() {
        Messages.done(getTranslation("routing.rules.saved"));
        UI.getCurrent().navigate(RulesView.class);
    }

    private void tryOut() {
        var rule = form.rule();
        tryOut.setEnabled(false);
        trial.run(ruleId(), rule, isDone -> {
            tried = isDone ? rule : tried;
            tryOut.setEnabled(true);
            compare();
        });
    }

    private void keep() {
        save(form.rule());
    }

    /** What was tried must be what is saved; name and basis change no proposal. */
    private void compare() {
        var rule = form.rule();
        var isTried = tried != null
                && tried.words().equals(rule.words())
                && tried.kind() == rule.kind()
                && Objects.equals(tried.entryCode(), rule.entryCode());
        save.setEnabled(isTried);
        hint.setVisible(!isTried);
        tryOut.removeThemeVariants(ButtonVariant.PRIMARY);
        if (!isTried) {
            tryOut.addThemeVariants(ButtonVariant.PRIMARY);
        }
    }
}
