package org.huiying.request.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of an uploaded sheet with what was found in it.
 *
 * @param place counts the rows from 0; the number it has in the sheet need not be its own alone
 * @param requestId what it became, null while it is not imported
 */
public record IntakeRow(
        int place,
        SheetRow row,
        List<RowProblem> problems,
        @Nullable UUID requestId) {

    /** Keeps the problems as they are now. */
    public IntakeRow {
        problems = List.copyOf(problems);
    }

    public boolean isFaulty() {
        return problems.stream().anyMatch(RowProblem::isBlocking);
    }

    /** Whether it is sound, but says what was raised before. */
    public boolean isRepeated() {
        return !isFaulty() && problems.stream().anyMatch(RowProblem::isRepetition);
    }
}
