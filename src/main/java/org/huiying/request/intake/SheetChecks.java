package org.huiying.request.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiying.enterprise.CreditCode;
import org.huiying.shared.RuleViolation;

/** Looks through a sheet before anything is imported, so that it can be put right in one go. */
final class SheetChecks {

    private static final int ALIKE = 75;

    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, SheetRow> seen = new HashMap<>();
    private final List<Sketch> sketches = new ArrayList<>();

    private SheetChecks() {}

    static List<RowProblem> check(List<SheetRow> rows) {
        var checks = new SheetChecks();
        for (var row : rows) {
            checks.checkFilledIn(row);
            checks.checkLengths(row);
            checks.checkCreditCode(row);
            checks.checkTopic(row);
            checks.checkRepetition(row, rows);
        }
        return checks.problems;
    }

    private void checkFilledIn(SheetRow row) {
        for (var column : List.of(SheetColumn.TITLE, SheetColumn.BODY)) {
            if (row.text(column).isEmpty()) {
                problems.add(RowProblem.blocking(row, column, "request.intake.problem.missing"));
            }
        }
    }

    private void checkLengths(SheetRow row) {
        for (var column : SheetColumn.values()) {
            var text = row.text(column);
            var length = text.codePointCount(0, text.length());
            if (length > column.longest()) {
                problems.add(
                        RowProblem.blocking(row, column, "request.intake.problem.tooLong", column.longest(), length));
            }
        }
    }

    private void checkCreditCode(SheetRow row) {
        var code = row.text(SheetColumn.CREDIT_CODE);
        if (code.isEmpty() || code.length() > SheetColumn.CREDIT_CODE.longest()) {
            return;
        }
        try {
            var _ = new CreditCode(code);
        } catch (RuleViolation rule) {
            problems.add(RowProblem.blocking(row, SheetColumn.CREDIT_CODE, rule.messageKey(), rule.arguments()));
        }
    }

    private void checkTopic(SheetRow row) {
        if (!row.text(SheetColumn.TOPIC).isEmpty() && row.topic() == null) {
            problems.add(RowProblem.hint(row, SheetColumn.TOPIC, "request.intake.problem.unknownTopic"));
        }
    }

    /** Tells only about the first row it repeats, or the one most like it. */
    private void checkRepetition(SheetRow row, List<SheetRow> rows) {
        var sketch = Sketch.of(row.text(SheetColumn.TITLE) + "\n" + row.text(SheetColumn.BODY));
        var same = Optional.ofNullable(seen.putIfAbsent(sketch.text(), row));
        if (same.isPresent()) {
            problems.add(RowProblem.hint(
                    row,
                    SheetColumn.BODY,
                    RowProblem.REPEATED_IN_SHEET,
                    same.get().number()));
        } else {
            var alike = mostAlike(sketch);
            if (alike >= 0) {
                var likeness = sketches.get(alike).likeness(sketch);
                problems.add(RowProblem.hint(
                        row,
                        SheetColumn.BODY,
                        "request.intake.problem.similar",
                        rows.get(alike).number(),
                        likeness));
            }
        }
        sketches.add(sketch);
    }

    /** The place of the earlier row most like this one, -1 if none is like it. */
    private int mostAlike(Sketch sketch) {
        var best = -1;
        var most = ALIKE - 1;
        for (var place = 0; place < sketches.size(); place++) {
            var likeness = sketches.get(place).likeness(sketch);
            if (likeness > most) {
                most = likeness;
                best = place;
            }
        }
        return best;
    }
}
