package org.huiying.request.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiying.shared.RuleViolation;

/**
 * The requests of one filled sheet: our template or any table with a title and a body column, as XLSX, or as text
 * separated by tabs, commas or semicolons.
 *
 * <p>Whatever else arrives is refused with a {@link RuleViolation}, within bounded time and memory.
 */
public record RequestSheet(List<SheetRow> rows) {

    /** More requests than this are several sheets. */
    public static final int MOST_ROWS = 2_000;

    /** Files larger than this are not opened. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int HEADER_WITHIN_ROWS = 10;

    /** Keeps the rows as they are now. */
    public RequestSheet {
        rows = List.copyOf(rows);
    }

    /** Reads at most {@link #MOST_BYTES}; the file's name does not matter. */
    public static RequestSheet read(InputStream file) {
        try {
            return read(file.readNBytes(MOST_BYTES + 1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads a file that is in memory already. */
    public static RequestSheet read(byte[] file) {
        if (file.length == 0) {
            throw new RuleViolation("request.intake.error.empty");
        }
        if (file.length > MOST_BYTES) {
            throw new RuleViolation("request.intake.error.tooLarge", MOST_BYTES / 1024 / 1024);
        }
        return understand(XlsxPackage.isZip(file) ? XlsxRows.read(file) : DelimitedRows.read(SheetDecoder.text(file)));
    }

    /** What somebody should know before importing, by row. */
    public List<RowProblem> problems() {
        return SheetChecks.check(rows);
    }

    private static RequestSheet understand(List<RawRow> raw) {
        for (var at = 0; at < Math.min(raw.size(), HEADER_WITHIN_ROWS); at++) {
            var columns = columns(raw.get(at));
            if (columns.containsValue(SheetColumn.TITLE) && columns.containsValue(SheetColumn.BODY)) {
                return new RequestSheet(rows(raw.subList(at + 1, raw.size()), columns));
            }
        }
        throw new RuleViolation("request.intake.error.noHeader");
    }

    private static Map<Integer, SheetColumn> columns(RawRow row) {
        var columns = new LinkedHashMap<Integer, SheetColumn>();
        for (var index = 0; index < row.cells().size(); index++) {
            var place = index;
            SheetWords.column(row.cell(index))
                    .filter(column -> !columns.containsValue(column))
                    .ifPresent(column -> columns.put(place, column));
        }
        return columns;
    }

    private static List<SheetRow> rows(List<RawRow> raw, Map<Integer, SheetColumn> columns) {
        var rows = new ArrayList<SheetRow>();
        for (var row : raw) {
            var cells = new EnumMap<SheetColumn, String>(SheetColumn.class);
            columns.forEach((index, column) -> cells.put(column, row.cell(index)));
            cells.values().removeIf(String::isEmpty);
            if (!cells.isEmpty() && !SheetWords.meansExample(cells.getOrDefault(SheetColumn.REFERENCE, ""))) {
                rows.add(new SheetRow(row.number(), cells));
            }
        }
        if (rows.isEmpty()) {
            throw new RuleViolation("request.intake.error.noRows");
        }
        if (rows.size() > MOST_ROWS) {
            throw new RuleViolation("request.intake.error.tooManyRows", MOST_ROWS);
        }
        return rows;
    }
}
