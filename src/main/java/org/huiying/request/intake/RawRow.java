package org.huiying.request.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huiying.shared.RuleViolation;

/** A row before its columns are understood; it has at least one filled cell. */
record RawRow(int number, List<String> cells) {

    /** No sheet of ours has more columns; what stands further right is not read. */
    static final int MOST_COLUMNS = 64;

    private static final int ROWS_AROUND = 20;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** What a person would see in the cell. Returns the same text if there is nothing to tidy. */
    static String tidy(String text) {
        return CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /** Takes rows in until there are more than a sheet may have. */
    static final class Collector {

        private final List<RawRow> rows = new ArrayList<>();

        void add(int number, List<String> cells) {
            if (cells.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (rows.size() >= RequestSheet.MOST_ROWS + ROWS_AROUND) {
                throw new RuleViolation("request.intake.error.tooManyRows", RequestSheet.MOST_ROWS);
            }
            rows.add(new RawRow(number, List.copyOf(cells)));
        }

        List<RawRow> rows() {
            return rows;
        }
    }
}
