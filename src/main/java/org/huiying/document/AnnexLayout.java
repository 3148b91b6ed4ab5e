package org.huiying.document;

import java.util.List;

/** 附件 on its own page: its number in 黑体 on the first line of the type area, its title centred on the third (7.3.7). */
final class AnnexLayout {

    private AnnexLayout() {}

    /** @param number 0 for the only one */
    static List<Row> rows(Element document, Annex annex, int number) {
        var rows = new Rows(document.add("Sect"));
        rows.paragraph(Shape.FLUSH, Role.HEADING, Words.ATTACHMENT + (number == 0 ? "" : String.valueOf(number)));
        rows.blank(1);
        rows.add(rows.root().add("H2"), Headline.title(annex.title()));
        rows.blank(1);
        rows.text(annex.text());
        var table = annex.table();
        if (table != null) {
            TableLayout.add(rows, table);
        }
        return rows.all();
    }
}
