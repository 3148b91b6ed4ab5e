package org.huiying.document;

import java.util.ArrayList;
import java.util.List;

/** A supervision notice in 信函格式, the matters as a table. */
final class SupervisionLayout {

    private static final List<Table.Column> COLUMNS = List.of(
            Table.Column.centred(Words.ROW_NUMBER, 1.6f),
            Table.Column.centred(Words.RECEIPT, 4.4f),
            Table.Column.text(Words.MATTER, 5.8f),
            Table.Column.centred(Words.DUE, 4),
            Table.Column.text(Words.PROGRESS, 4.2f));

    private final SupervisionNotice notice;
    private final Element document;

    SupervisionLayout(SupervisionNotice notice, Element document) {
        this.notice = notice;
        this.document = document;
    }

    List<Page> pages(Pager.Pitch pitch) {
        var first = new Page();
        var head = notice.head();
        var pager = new Pager(first, new RedHead(document, head.mark(), head.number()).print(first), pitch);
        pager.place(body());
        var imprint = new Imprint(document);
        imprint.proof(notice.foot().receipt(), head.proof());
        imprint.copies(notice.foot().copies());
        pager.placeAtFoot(imprint.rows());
        return pager.pages();
    }

    private List<Row> body() {
        var rows = new Rows(document);
        rows.blank(2);
        rows.add(document.add("H1"), Headline.title(Words.SUPERVISION));
        rows.blank(1);
        rows.paragraph(Shape.FLUSH, Role.TEXT, CleanText.line(notice.addressee()) + Words.COLON);
        new Headings(rows).text(notice.text());
        TableLayout.add(rows, new Table(COLUMNS, matters()));
        rows.paragraph(Shape.TEXT, Role.TEXT, Words.reportBy(notice.reportBy()));
        Signature.add(rows, notice.head(), notice.foot().contact());
        return rows.all();
    }

    private List<List<String>> matters() {
        var cells = new ArrayList<List<String>>();
        for (var matter : notice.matters()) {
            var due = matter.due();
            cells.add(List.of(
                    String.valueOf(cells.size() + 1),
                    matter.receipt(),
                    matter.subject(),
                    due == null ? "" : Words.date(due),
                    matter.state()));
        }
        return cells;
    }
}
