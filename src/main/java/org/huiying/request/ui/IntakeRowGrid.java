package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.huiying.request.intake.IntakeRow;
import org.huiying.request.intake.RowProblem;
import org.huiying.request.intake.SheetColumn;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.Tone;

/** The rows of one sheet with what was found in each; an imported row opens its request. */
class IntakeRowGrid extends CardGrid<IntakeRow> {

    IntakeRowGrid() {
        super(row -> row.requestId() == null ? "" : RequestAddress.of(row.requestId()));
        addColumn(row -> row.row().number())
                .setHeader(getTranslation("request.intake.row.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(IntakeRowGrid::request)
                .setHeader(getTranslation("request.intake.row.request"))
                .setFlexGrow(3);
        addColumn(row -> row.row().text(SheetColumn.ENTERPRISE))
                .setHeader(getTranslation("request.intake.column.ENTERPRISE"))
                .setFlexGrow(2);
        addComponentColumn(this::findings)
                .setHeader(getTranslation("request.intake.row.findings"))
                .setFlexGrow(3);
        card(this::card);
        setEmptyStateText(getTranslation("request.intake.row.none"));
    }

    private static Component request(IntakeRow row) {
        var title = new Span(row.row().text(SheetColumn.TITLE));
        title.addClassName("row-title");
        var body = new Span(row.row().text(SheetColumn.BODY));
        body.addClassName("row-body");
        var request = new Div(title, body);
        request.addClassName("intake-request");
        return request;
    }

    private Component findings(IntakeRow row) {
        var findings = new Div();
        findings.addClassName("findings");
        if (row.requestId() != null) {
            findings.add(new Badge(getTranslation("request.intake.row.imported"), Tone.OK, VaadinIcon.CHECK_CIRCLE_O));
        }
        inOrder(row.problems()).forEach(problem -> findings.add(finding(problem)));
        return findings;
    }

    private static List<RowProblem> inOrder(List<RowProblem> problems) {
        return problems.stream()
                .sorted((one, other) -> Boolean.compare(other.isBlocking(), one.isBlocking()))
                .toList();
    }

    private Badge finding(RowProblem problem) {
        var words = getTranslation(
                "request.intake.row.finding",
                getTranslation(problem.column().headingKey()),
                getTranslation(problem.key(), problem.arguments().toArray()));
        return problem.isBlocking()
                ? new Badge(words, Tone.VERY_LATE, VaadinIcon.CLOSE_CIRCLE_O)
                : new Badge(words, Tone.NEAR, VaadinIcon.INFO_CIRCLE_O);
    }

    private Component card(IntakeRow row) {
        var number =
                new Span(getTranslation("request.intake.row.numbered", row.row().number()) + " "
                        + row.row().text(SheetColumn.ENTERPRISE));
        number.addClassName("secondary");
        var card = new Div(number, request(row), findings(row));
        card.addClassName("intake-card");
        return card;
    }
}
