package org.huiying.request.intake;

import java.util.Map;
import org.huiying.request.Topic;
import org.jspecify.annotations.Nullable;

/**
 * One request as it stands in a sheet.
 *
 * @param number the row's number in the sheet, as spreadsheet programs count
 */
public record SheetRow(int number, Map<SheetColumn, String> cells) {

    /** Keeps the cells as they are now. */
    public SheetRow {
        cells = Map.copyOf(cells);
    }

    /** The text of a cell, empty if nothing was filled in. */
    public String text(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether nothing says which firm asks. */
    public boolean isWithoutFirm() {
        return text(SheetColumn.ENTERPRISE).isEmpty()
                && text(SheetColumn.CREDIT_CODE).isEmpty();
    }

    /** The topic, if what stands there names one. */
    public @Nullable Topic topic() {
        return SheetWords.topic(text(SheetColumn.TOPIC)).orElse(null);
    }

    /** Whether the firm wants it kept from others; in doubt it does. */
    public boolean isConfidential() {
        var said = text(SheetColumn.CONFIDENTIAL);
        return !said.isEmpty() && !SheetWords.meansOpen(said);
    }
}
