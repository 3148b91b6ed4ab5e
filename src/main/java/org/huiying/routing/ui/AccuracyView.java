package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Stream;
import org.huiying.access.Policy;
import org.huiying.access.Screen;
import org.huiying.routing.learning.AccuracyPeriod;
import org.huiying.routing.learning.AccuracyService;
import org.huiying.routing.learning.ConfusionCell;
import org.huiying.routing.learning.DepartmentAccuracy;
import org.huiying.routing.learning.MonthOfProposals;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Figures;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.Tone;

/** How right the routing has been: for each department, proposal against decision, month by month. */
@Route(value = RoutingAddress.ACCURACY, layout = MainLayout.class)
@Screen("screen.routingLearning")
class AccuracyView extends Page implements BeforeEnterObserver {

    private final transient AccuracyService accuracy;
    private final boolean seesRequests;
    private final Div content = new Div();

    AccuracyView(AccuracyService accuracy, Policy policy) {
        this.accuracy = accuracy;
        this.seesRequests = policy.permits("routing.readDecided");
        title(getTranslation("routing.accuracy"));
        addClassName("accuracy");
        content.addClassName("accuracy-content");
        add(
                new Paragraph(getTranslation("routing.accuracy.about")),
                new RouterLink(getTranslation("routing.learning.open"), VersionsView.class),
                content);
    }

    /** The address owns what is shown. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = AccuracyAddress.read(event.getLocation().getQueryParameters());
        content.removeAll();
        content.add(periods(shown.period()));
        var departments = accuracy.departments(shown.period());
        var cells = accuracy.confusion(shown.period());
        if (departments.isEmpty()) {
            content.add(new EmptyState(VaadinIcon.CHART, getTranslation("routing.accuracy.empty")));
            return;
        }
        content.add(figures(departments, cells), departments(departments));
        if (!cells.isEmpty()) {
            content.add(section(
                    "routing.accuracy.matrix",
                    new ConfusionMatrix(
                            cells,
                            seesRequests,
                            cell -> new AccuracyAddress(shown.period(), cell.proposed(), cell.decided()))));
        }
        if (seesRequests && shown.decided() != null) {
            content.add(new CellRequests(accuracy, shown.period(), shown.proposed(), shown.decided()));
        }
        content.add(months());
    }

    private Component periods(AccuracyPeriod shown) {
        var chips = new Div();
        chips.addClassName("chips");
        Stream.of(AccuracyPeriod.values()).forEach(period -> {
            var chip = new RouterLink(EnumText.of(period, this), AccuracyView.class);
            chip.setQueryParameters(new AccuracyAddress(period, null, null).parameters());
            chip.addClassName("chip");
            chip.getElement().setAttribute("aria-current", String.valueOf(period == shown));
            chips.add(chip);
        });
        return chips;
    }

    private Component figures(List<DepartmentAccuracy> departments, List<ConfusionCell> cells) {
        var dispatched =
                departments.stream().mapToInt(DepartmentAccuracy::dispatched).sum();
        var stayed = departments.stream().mapToInt(DepartmentAccuracy::stayed).sum();
        var returned =
                departments.stream().mapToInt(DepartmentAccuracy::returned).sum();
        var proposed = cells.stream()
                .filter(cell -> cell.proposed() != null)
                .mapToInt(ConfusionCell::requests)
                .sum();
        var right = cells.stream()
                .filter(ConfusionCell::isRight)
                .mapToInt(ConfusionCell::requests)
                .sum();
        var figures = new Figures();
        figures.add(getTranslation("routing.accuracy.firstDispatch"), new Share(stayed, dispatched, getLocale()));
        figures.add(getTranslation("routing.accuracy.returned"), new Share(returned, dispatched, getLocale()));
        figures.add(getTranslation("routing.accuracy.proposedRight"), new Share(right, proposed, getLocale()));
        return figures;
    }

    private Component departments(List<DepartmentAccuracy> departments) {
        var name = getTranslation("routing.accuracy.departments");
        var table = new FigureTable(
                name,
                Stream.of("department", "dispatched", "stayed", "returned")
                        .map(column -> getTranslation("routing.accuracy.column." + column))
                        .toList());
        departments.forEach(row -> table.row(
                row.name(),
                List.of(
                        new Span(Integer.toString(row.dispatched())),
                        new Share(row.stayed(), row.dispatched(), getLocale()),
                        new Span(Integer.toString(row.returned())))));
        return section("routing.accuracy.departments", table);
    }

    private Component months() {
        var table = new FigureTable(
                getTranslation("routing.accuracy.months"),
                Stream.of("month", "right", "expected", "sureAndRight", "drift")
                        .map(column -> getTranslation("routing.accuracy.column." + column))
                        .toList());
        accuracy.months().forEach(month -> table.row(month.month().toString(), month(month)));
        return section(
                "routing.accuracy.months", new Paragraph(getTranslation("routing.accuracy.months.about")), table);
    }

    private List<Component> month(MonthOfProposals month) {
        return List.of(
                new Share(month.right(), month.requests(), getLocale()),
                new Span(Share.percent(month.expected() / month.requests(), getLocale())),
                new Share(month.sureAndRight(), month.sure(), getLocale()),
                month.drifts()
                        ? new Badge(getTranslation("routing.accuracy.drifts"), Tone.NEAR, VaadinIcon.WARNING)
                        : new Span(getTranslation("routing.accuracy.steady")));
    }

    private Component section(String heading, Component... parts) {
        var section = new Div(new H2(getTranslation(heading)));
        section.addClassName("sheet");
        section.add(parts);
        return section;
    }
}
