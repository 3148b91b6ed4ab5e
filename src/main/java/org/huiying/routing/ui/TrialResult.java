package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.trial.RuleConflict;
import org.huiying.routing.trial.RuleTrials;
import org.huiying.routing.trial.Trial;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Figures;
import org.huiying.shared.ui.Tone;

/** What a rule would have changed in the last year: figures, conflicts with other rules, and the requests. */
class TrialResult extends Div {

    TrialResult(RuleTrials trials, Trial trial) {
        addClassNames("sheet", "trial-result");
        add(new H2(getTranslation("routing.trial")), figures(trial));
        if (trial.matching() > 0) {
            add(new Paragraph(getTranslation("routing.trial.wentTo", wentTo(trial))));
        }
        if (trial.weighed() < trial.matching()) {
            add(secondary("routing.trial.notAllWeighed", trial.weighed()));
        }
        if (!trial.conflicts().isEmpty()) {
            add(conflicts(trial));
        }
        if (trial.hidden() > 0) {
            add(secondary("routing.trial.hidden", trial.hidden()));
        }
        if (!trial.readable().isEmpty()) {
            add(new TriedRequests(trials, trial));
        }
    }

    private Component figures(Trial trial) {
        var figures = new Figures();
        figure(figures, "decided", trial.decided());
        figure(figures, "matching", trial.matching());
        figure(figures, "righted", trial.righted());
        figure(figures, "wronged", trial.wronged());
        return figures;
    }

    private void figure(Figures figures, String name, int number) {
        figures.add(getTranslation("routing.trial." + name), getTranslation("routing.trial.count", number));
    }

    private String wentTo(Trial trial) {
        return trial.wentTo().entrySet().stream()
                .sorted(Map.Entry.<DepartmentKind, Integer>comparingByValue().reversed())
                .map(entry ->
                        getTranslation("routing.trial.kindCount", EnumText.of(entry.getKey(), this), entry.getValue()))
                .collect(Collectors.joining(getTranslation("portal.wordSeparator")));
    }

    private Component conflicts(Trial trial) {
        var list = new UnorderedList();
        trial.conflicts().forEach(conflict -> list.add(conflict(conflict)));
        var conflicts =
                new Div(new Badge(getTranslation("routing.trial.conflicts"), Tone.NEAR, VaadinIcon.WARNING), list);
        conflicts.addClassName("trial-conflicts");
        return conflicts;
    }

    private ListItem conflict(RuleConflict conflict) {
        var rule = conflict.rule().rule();
        var order = conflict.isAskedFirst() ? "routing.trial.asksFirst" : "routing.trial.asksLater";
        var item = new ListItem(
                new Anchor(RoutingAddress.rule(conflict.rule().id()), rule.name()),
                new Span(getTranslation(order, EnumText.of(rule.kind(), this))));
        if (conflict.requests() > 0) {
            item.add(new Span(getTranslation("routing.trial.sameRequests", conflict.requests())));
        }
        if (!conflict.words().isEmpty()) {
            item.add(new Span(getTranslation(
                    "routing.trial.sameWords", String.join(getTranslation("portal.wordSeparator"), conflict.words()))));
        }
        return item;
    }

    private Paragraph secondary(String key, int number) {
        var words = new Paragraph(getTranslation(key, number));
        words.addClassName("secondary");
        return words;
    }
}
