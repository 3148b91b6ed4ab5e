package org.huiying.document;

import java.util.List;

/** A table as plain data; its head is repeated on each page. Rows may be shorter than the columns are many. */
public record Table(List<Column> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * @param share of the width, in relation to the other columns
     * @param centred for short entries such as numbers and dates; longer text stands to the left
     */
    public record Column(String heading, float share, boolean centred) {

        public static Column text(String heading, float share) {
            return new Column(heading, share, false);
        }

        public static Column centred(String heading, float share) {
            return new Column(heading, share, true);
        }
    }
}
