package org.huiying.request.intake;

import java.util.List;

/**
 * What is wrong with one cell, in words of the translations.
 *
 * @param row the row's number in the sheet
 * @param isBlocking whether the row cannot be imported as it is; otherwise somebody should look at it
 */
public record RowProblem(int row, SheetColumn column, String key, List<Object> arguments, boolean isBlocking) {

    static final String REPEATED_IN_SHEET = "request.intake.problem.duplicate";
    static final String RAISED_BEFORE = "request.intake.problem.raisedBefore";

    /** Keeps the arguments as they are now. */
    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    /** Whether the same was raised before, in this sheet or elsewhere. */
    public boolean isRepetition() {
        return key.equals(REPEATED_IN_SHEET) || key.equals(RAISED_BEFORE);
    }

    static RowProblem blocking(SheetRow row, SheetColumn column, String key, Object... arguments) {
        return new RowProblem(row.number(), column, key, List.of(arguments), true);
    }

    static RowProblem hint(SheetRow row, SheetColumn column, String key, Object... arguments) {
        return new RowProblem(row.number(), column, key, List.of(arguments), false);
    }
}
