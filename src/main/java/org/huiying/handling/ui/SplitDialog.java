package org.huiying.handling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiying.department.DepartmentKind;
import org.huiying.department.DepartmentSummary;
import org.huiying.handling.MatterPart;
import org.huiying.handling.ui.PassageChoice.Belonging;
import org.huiying.request.RequestDetails;
import org.huiying.routing.split.Passages;
import org.huiying.routing.split.TwoMatters;
import org.huiying.shared.ui.ActButton;

/** Splits a request in two: which passage belongs to which matter, how each is called, where each goes. */
class SplitDialog extends Dialog {

    private final transient RequestDetails request;
    private final transient Consumer<List<MatterPart>> split;
    private final transient Function<String, Optional<DepartmentKind>> whose;
    private final transient List<DepartmentSummary> departments;
    private final PassageChoice matter;
    private final PassageChoice wish;
    private final PartFields first;
    private final PartFields second;
    private final Paragraph refusal = new Paragraph();

    /**
     * @param proposal how it might be cut, if it seems to hold two matters
     * @param whose whose matter a text seems to be
     * @param split called with the parts; a refusal leaves the dialog open
     */
    SplitDialog(
            RequestDetails request,
            Optional<TwoMatters> proposal,
            List<DepartmentSummary> departments,
            Function<String, Optional<DepartmentKind>> whose,
            Consumer<List<MatterPart>> split) {
        this.request = request;
        this.departments = departments;
        this.whose = whose;
        this.split = split;
        addClassName("split-dialog");
        setHeaderTitle(getTranslation("handling.split.title"));
        var content = request.content();
        var wishes = Passages.of(content.wish());
        matter = new PassageChoice(Passages.of(content.matter()), place -> side(place, proposal), this::proposeAnew);
        wish = new PassageChoice(wishes, place -> sideOfWish(wishes.get(place), proposal), () -> {});
        first = new PartFields(1, content.title(), departments, only(departments, proposal.map(TwoMatters::first)));
        second = new PartFields(2, content.title(), departments, only(departments, proposal.map(TwoMatters::second)));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(
                new Paragraph(getTranslation("handling.split.about")),
                new H3(getTranslation("handling.split.matter")),
                matter);
        if (!content.wish().isBlank()) {
            add(new H3(getTranslation("handling.split.wish")), wish);
        }
        var parts = new Div(first, second);
        parts.addClassName("split-parts");
        add(parts, refusal);
        getFooter()
                .add(
                        new Button(getTranslation("handling.cancel"), _ -> close()),
                        new ActButton(getTranslation("handling.split.act"), this::send));
    }

    private static Belonging side(int place, Optional<TwoMatters> proposal) {
        return proposal.map(matters -> place < matters.cut() ? Belonging.FIRST : Belonging.SECOND)
                .orElse(Belonging.BOTH);
    }

    private Belonging sideOfWish(String passage, Optional<TwoMatters> proposal) {
        var kind = proposal.flatMap(_ -> whose.apply(passage));
        if (kind.isPresent() && kind.equals(proposal.map(TwoMatters::first))) {
            return Belonging.FIRST;
        }
        return kind.isPresent() && kind.equals(proposal.map(TwoMatters::second)) ? Belonging.SECOND : Belonging.BOTH;
    }

    private void proposeAnew() {
        first.propose(whoseIs(1));
        second.propose(whoseIs(2));
    }

    /** Nothing while the whole text belongs to both. */
    private Optional<DepartmentSummary> whoseIs(int part) {
        var text = matter.of(part);
        return text.isBlank() || matter.of(1).equals(matter.of(2))
                ? Optional.empty()
                : only(departments, whose.apply(text));
    }

    private void send() {
        if (Stream.of(1, 2).anyMatch(part -> matter.of(part).isBlank())) {
            refusal.setText(getTranslation("handling.split.emptyPart"));
        } else if (IntStream.of(first.isComplete() ? 0 : 1, second.isComplete() ? 0 : 1)
                        .sum()
                == 0) {
            split.accept(List.of(part(1, first), part(2, second)));
            close();
        }
    }

    private MatterPart part(int number, PartFields fields) {
        var content = request.content().part(fields.title(), matter.of(number), wish.of(number));
        return new MatterPart(fields.id(), content, fields.leadId());
    }

    /** The department of that kind, if there is only one. */
    private static Optional<DepartmentSummary> only(
            List<DepartmentSummary> departments, Optional<DepartmentKind> kind) {
        var fitting = departments.stream()
                .filter(department ->
                        kind.equals(Optional.of(department.profile().kind())))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
