package org.huiying.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Working papers of a forum: a title, when and where, and a table. */
final class SheetLayout {

    private static final float ROOM_TO_SIGN = 11 * Grid.MM;

    private static final List<Table.Column> AGENDA = List.of(
            Table.Column.centred(Words.ROW_NUMBER, 1.5f),
            Table.Column.centred(Words.TIME, 2.2f),
            Table.Column.text(Words.SUBJECT, 6.5f),
            Table.Column.text(Words.RAISED_BY, 4),
            Table.Column.text(Words.ANSWERED_BY, 4));

    private static final List<Table.Column> ATTENDANCE = List.of(
            Table.Column.centred(Words.ROW_NUMBER, 1.5f),
            Table.Column.text(Words.UNIT, 5.4f),
            Table.Column.centred(Words.NAME, 3.8f),
            Table.Column.centred(Words.POST, 2.6f),
            Table.Column.centred(Words.PHONE, 3),
            Table.Column.centred(Words.SIGNED, 3));

    private final Element document;

    SheetLayout(Element document) {
        this.document = document;
    }

    List<Page> pages(Agenda agenda, Pager.Pitch pitch) {
        var rows = head(agenda.forum() + Words.AGENDA);
        label(rows, Words.TIME, agenda.time());
        label(rows, Words.PLACE, agenda.place());
        label(rows, Words.HOST, agenda.host());
        var cells = new ArrayList<List<String>>();
        for (var entry : agenda.entries()) {
            cells.add(List.of(
                    String.valueOf(cells.size() + 1), entry.time(), entry.subject(), entry.firm(), entry.department()));
        }
        return pages(rows, new Table(AGENDA, cells), 0, pitch);
    }

    List<Page> pages(AttendanceSheet sheet, Pager.Pitch pitch) {
        var rows = head(sheet.forum() + Words.ATTENDANCE);
        label(rows, Words.TIME, sheet.time());
        label(rows, Words.PLACE, sheet.place());
        var cells = new ArrayList<List<String>>();
        Stream.concat(
                        sheet.guests().stream(),
                        Collections.nCopies(sheet.spareRows(), new AttendanceSheet.Guest("", "", "")).stream())
                .forEach(guest -> cells.add(
                        List.of(String.valueOf(cells.size() + 1), guest.unit(), guest.name(), guest.post(), "", "")));
        return pages(rows, new Table(ATTENDANCE, cells), ROOM_TO_SIGN, pitch);
    }

    private Rows head(String title) {
        var rows = new Rows(document);
        rows.add(document.add("H1"), Headline.title(title));
        rows.blank(1);
        return rows;
    }

    private static void label(Rows rows, String label, String text) {
        if (!text.isBlank()) {
            rows.paragraph(
                    Shape.hanging(0, label.length() + 1f, 0),
                    List.of(
                            new Span(label + Words.COLON, Role.HEADING, Grid.SIZE_3),
                            Lists.text(CleanText.line(text))));
        }
    }

    private static List<Page> pages(Rows rows, Table table, float leastRow, Pager.Pitch pitch) {
        new TableLayout(table, leastRow, rows.root()).addTo(rows);
        var pager = new Pager(new Page(), 0, pitch);
        pager.place(rows.all());
        return pager.pages();
    }
}
