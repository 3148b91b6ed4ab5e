package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.huiying.routing.engine.Reason;
import org.huiying.shared.ui.EnumText;

/** One proposed department: how likely, why, and the button that sends the request there. */
class CandidateCard extends Div {

    private static final int WITH_KEY = 3;

    /** @param selected called when the person looks at this card: its words are to be marked in the request */
    CandidateCard(int place, TriageChoice choice, Runnable selected, Runnable dispatch) {
        addClassName("candidate");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", choice.department().name());
        addClickListener(_ -> selected.run());
        getElement().addEventListener("focusin", _ -> selected.run());
        add(
                head(place, choice),
                likelihood(choice.candidate().probability()),
                reasons(choice),
                button(place, choice, dispatch));
    }

    void show(boolean isSelected) {
        setClassName("selected", isSelected);
    }

    private Component head(int place, TriageChoice choice) {
        var head = new Div(new H3(choice.department().name()));
        head.addClassName("candidate-head");
        if (place <= WITH_KEY) {
            head.addComponentAsFirst(new KeyHint(Integer.toString(place)));
        }
        return head;
    }

    private Component likelihood(double probability) {
        var word = EnumText.of(Likelihood.of(probability), this);
        var bar = new Element("meter");
        bar.setAttribute("min", "0").setAttribute("max", "1").setAttribute("value", Double.toString(probability));
        bar.setAttribute("aria-label", word);
        var row = new Div(new Span(word));
        row.addClassName("likelihood");
        row.getElement().appendChild(bar);
        return row;
    }

    private Component reasons(TriageChoice choice) {
        var list = new UnorderedList();
        list.addClassName("reasons");
        choice.candidate().reasons().forEach(reason -> list.add(new ListItem(sentence(reason, choice))));
        var distinction = choice.candidate().distinction();
        if (!distinction.isBlank()) {
            list.add(new ListItem(getTranslation("handling.triage.reason.distinction", distinction)));
        }
        return list;
    }

    private String sentence(Reason reason, TriageChoice choice) {
        var words = String.join(getTranslation("portal.wordSeparator"), reason.words());
        return switch (reason.type()) {
            case RULE ->
                reason.subject().isBlank()
                        ? getTranslation("handling.triage.reason.practice", words)
                        : getTranslation("handling.triage.reason.rule", reason.subject(), words);
            case CATALOGUE_ENTRY ->
                getTranslation(
                        "handling.triage.reason.entry", choice.candidate().entryName(), words);
            case WORDS -> getTranslation("handling.triage.reason.words", words);
            case WORDS_AGAINST -> getTranslation("handling.triage.reason.wordsAgainst", words);
        };
    }

    private static Button button(int place, TriageChoice choice, Runnable dispatch) {
        var button = new DispatchButton(choice.department().name(), dispatch);
        if (place == 1) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
