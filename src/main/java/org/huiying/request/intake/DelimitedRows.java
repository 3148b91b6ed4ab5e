package org.huiying.request.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads text separated by tabs, commas or semicolons. A field in quotes may hold separators and line breaks; quotes that
 * never close are taken as written.
 */
final class DelimitedRows {

    private static final int END = -1;

    private final String text;
    private final char separator;
    private final RawRow.Collector rows = new RawRow.Collector();
    private int at;
    private boolean hasClosingQuotes = true;

    private DelimitedRows(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static List<RawRow> read(String text) {
        return new DelimitedRows(text).rows();
    }

    private List<RawRow> rows() {
        for (var number = 1; at < text.length(); number++) {
            rows.add(number, row());
        }
        return rows.rows();
    }

    /** Leaves the position at the beginning of the next row. */
    private List<String> row() {
        var cells = new ArrayList<String>();
        while (true) {
            var cell = RawRow.tidy(field());
            if (cells.size() < RawRow.MOST_COLUMNS) {
                cells.add(cell);
            }
            var next = at(at++);
            if (next != separator) {
                at += next == '\r' && at(at) == '\n' ? 1 : 0;
                return cells;
            }
        }
    }

    /** Leaves the position at the separator, line end or end of text after the field. */
    private String field() {
        var begin = at;
        if (at(begin) == '"' && hasClosingQuotes) {
            var close = closingQuote(begin + 1);
            if (close != END) {
                at = close + 1;
                return text.substring(begin + 1, close).replace("\"\"", "\"");
            }
            hasClosingQuotes = false;
        }
        while (!endsField(at)) {
            at++;
        }
        return text.substring(begin, at);
    }

    private int closingQuote(int from) {
        for (var quote = text.indexOf('"', from); quote != END; quote = text.indexOf('"', quote + 1)) {
            if (at(quote + 1) == '"') {
                quote++;
            } else if (endsField(quote + 1)) {
                return quote;
            }
        }
        return END;
    }

    private boolean endsField(int position) {
        var character = at(position);
        return character == END || character == separator || character == '\n' || character == '\r';
    }

    private int at(int position) {
        return position < text.length() ? text.charAt(position) : END;
    }

    /** The first line, which holds the headings, shows it. */
    private static char separator(String text) {
        var line = text.stripLeading().lines().findFirst().orElse("");
        if (line.indexOf('\t') >= 0) {
            return '\t';
        }
        var commas = line.chars().filter(character -> character == ',').count();
        var semicolons = line.chars().filter(character -> character == ';').count();
        return semicolons > commas ? ';' : ',';
    }
}
