package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huiying.department.DepartmentSummary;
import org.huiying.routing.RoutingProposal;
import org.huiying.routing.split.TwoMatters;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;

/** The proposal for the request in the middle, and every other way it can go. */
class ProposalPanel extends Aside {

    /** What the person can do with the request. */
    interface Acts {
        void dispatch(UUID leadId, Set<UUID> coHandlers);

        void decline();

        /** Asks how to split it into its matters. */
        void split();

        void skip();
    }

    private final transient List<TriageChoice> choices;
    private final List<CandidateCard> cards = new ArrayList<>();
    private final ComboBox<DepartmentSummary> other = new ComboBox<>();
    private final MultiSelectComboBox<DepartmentSummary> coHandlers = new MultiSelectComboBox<>();
    private final transient Acts acts;
    private final transient Consumer<Collection<String>> mark;

    ProposalPanel(
            RoutingProposal proposal,
            Set<UUID> returnedBy,
            List<DepartmentSummary> departments,
            Acts acts,
            Consumer<Collection<String>> mark) {
        this.acts = acts;
        this.mark = mark;
        choices = TriageChoice.of(proposal, returnedBy);
        addClassName("proposal");
        getElement().setAttribute("aria-label", getTranslation("handling.triage.proposal"));
        add(new H2(getTranslation("handling.triage.proposal")), certainty(proposal.sure() && returnedBy.isEmpty()));
        if (proposal.wordsAlone()) {
            add(new Paragraph(getTranslation("handling.triage.wordsAlone")));
        }
        for (var place = 1; place <= choices.size(); place++) {
            add(card(place, choices.get(place - 1)));
        }
        add(coHandlers(departments), otherDepartment(departments), elseways(), hint());
        if (!choices.isEmpty()) {
            select(0);
        }
    }

    /** Sends the request to the candidate with this number, if there is one. */
    void dispatchTo(int place) {
        if (place <= choices.size()) {
            dispatchTo(choices.get(place - 1).department());
        }
    }

    void dispatchTo(DepartmentSummary lead) {
        acts.dispatch(
                lead.id(),
                coHandlers.getValue().stream()
                        .map(DepartmentSummary::id)
                        .filter(id -> !id.equals(lead.id()))
                        .collect(Collectors.toSet()));
    }

    /** Says that the request seems to hold two matters, before anything else. */
    void proposeSplit(TwoMatters matters) {
        var split = new Button(getTranslation("handling.split.look"), _ -> acts.split());
        var whose = new OrderedList(
                new ListItem(EnumText.of(matters.first(), this)), new ListItem(EnumText.of(matters.second(), this)));
        var note = new Div(
                new Badge(getTranslation("handling.split.two"), Tone.NEAR, VaadinIcon.SCISSORS),
                whose,
                new Paragraph(getTranslation("handling.split.two.hint")),
                split);
        note.addClassNames("certainty", "two-matters");
        addComponentAtIndex(1, note);
    }

    private CandidateCard card(int place, TriageChoice choice) {
        var card = new CandidateCard(place, choice, () -> select(place - 1), () -> dispatchTo(choice.department()));
        cards.add(card);
        return card;
    }

    private void select(int chosen) {
        for (var place = 0; place < cards.size(); place++) {
            cards.get(place).show(place == chosen);
        }
        mark.accept(choices.get(chosen).candidate().words());
    }

    private Component certainty(boolean sure) {
        var note = new Div();
        note.addClassName("certainty");
        if (choices.isEmpty()) {
            note.add(new Badge(getTranslation("handling.triage.noProposal"), Tone.NEAR, VaadinIcon.QUESTION_CIRCLE_O));
            note.add(new Paragraph(getTranslation("handling.triage.noProposal.hint")));
        } else if (sure) {
            note.add(new Badge(getTranslation("handling.triage.sure"), Tone.OK, VaadinIcon.CHECK_CIRCLE_O));
        } else {
            note.add(new Badge(getTranslation("handling.triage.unsure"), Tone.NEAR, VaadinIcon.QUESTION_CIRCLE_O));
            note.add(new Paragraph(getTranslation("handling.triage.unsure.hint")));
        }
        return note;
    }

    private Component coHandlers(List<DepartmentSummary> departments) {
        coHandlers.setLabel(getTranslation("handling.triage.coHandlers"));
        coHandlers.setItems(departments);
        coHandlers.setItemLabelGenerator(DepartmentSummary::name);
        coHandlers.setWidthFull();
        return coHandlers;
    }

    private Component otherDepartment(List<DepartmentSummary> departments) {
        other.setLabel(getTranslation("handling.triage.otherDepartment"));
        other.setItems(departments);
        other.setItemLabelGenerator(DepartmentSummary::name);
        var dispatch = new Button(
                getTranslation("handling.triage.dispatch"),
                _ -> Optional.ofNullable(other.getValue()).ifPresent(this::dispatchTo));
        dispatch.setEnabled(false);
        other.addValueChangeListener(change -> dispatch.setEnabled(change.getValue() != null));
        var row = new Div(other, dispatch);
        row.addClassName("other-department");
        return row;
    }

    private Component elseways() {
        var decline = new Button(getTranslation("handling.triage.decline"), _ -> acts.decline());
        decline.setPrefixComponent(new KeyHint("D"));
        var skip = new Button(getTranslation("handling.triage.skip"), _ -> acts.skip());
        skip.setPrefixComponent(new KeyHint("S"));
        var split = new Button(getTranslation("handling.split.open"), _ -> acts.split());
        var row = new Div(decline, skip, split);
        row.addClassName("elseways");
        return row;
    }

    private Component hint() {
        var hint = new Paragraph(getTranslation("handling.triage.keys"));
        hint.addClassNames("secondary", "keys-hint");
        return hint;
    }
}
