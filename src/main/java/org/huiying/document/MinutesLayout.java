package org.huiying.document;

import java.util.List;
import org.huiying.document.MinutesDocument.Party;

/** 纪要格式: the form of the standard for what was said and decided at a meeting. */
final class MinutesLayout {

    private static final float MARK_TOP = Grid.TOP + 35 * Grid.MM;
    private static final float RULE_BELOW = 4 * Grid.MM;
    private static final float RULE = 1.2f;
    private static final float LARGEST_MARK = 36;

    /** Where text stands after two characters of indent and a label like 出席：. */
    private static final float LABELLED = 5;

    private final MinutesDocument minutes;
    private final Element document;

    MinutesLayout(MinutesDocument minutes, Element document) {
        this.document = document;
        this.minutes = minutes;
    }

    List<Page> pages(Pager.Pitch pitch) {
        var first = new Page();
        var pager = new Pager(first, head(first), pitch);
        pager.place(body());
        pager.placeAtFoot(imprint());
        return pager.pages();
    }

    private int head(Page page) {
        var end = Mark.of(minutes.forum() + Words.MINUTES, LARGEST_MARK).print(page, document.add("H1"), MARK_TOP);
        var line = Math.round((end - Grid.TOP) / Grid.LINE) + 1;
        var number = minutes.head().number();
        if (number != null) {
            print(page, Shape.CENTRED, number, line);
        }
        line += 2;
        print(page, Shape.hanging(1, 1, 1), minutes.head().issuer(), line);
        print(page, Shape.right(1), Words.date(minutes.head().date()), line);
        var rule = Grid.baseline(line) + Grid.SIZE_3 * (1 - Grid.ASCENT) + RULE_BELOW;
        page.redRule(rule, Grid.WIDTH, RULE);
        return (int) Math.ceil((rule + RULE - Grid.TOP) / Grid.LINE) + 1;
    }

    private void print(Page page, Shape shape, String text, int line) {
        var spans = List.of(new Span(CleanText.line(text), Role.TEXT, Grid.SIZE_3));
        var lines = LineBreaker.lines(Span.glyphs(spans), shape);
        if (!lines.isEmpty()) {
            page.add(document.add("P"), lines.getFirst(), Grid.baseline(line));
        }
    }

    private List<Row> body() {
        var rows = new Rows(document);
        label(rows, Words.TIME, minutes.time());
        label(rows, Words.PLACE, minutes.place());
        label(rows, Words.HOST, minutes.host());
        for (var i = 0; i < minutes.items().size(); i++) {
            new MinutesItemLayout(minutes.items().get(i)).addTo(rows, i + 1);
        }
        rows.blank(1);
        var attendance = minutes.attendance();
        attendance(rows, Words.PRESENT, attendance.present());
        attendance(rows, Words.EXCUSED, attendance.excused());
        attendance(rows, Words.SITTING_IN, attendance.sittingIn());
        return rows.all();
    }

    private List<Row> imprint() {
        var imprint = new Imprint(document);
        imprint.proof(null, minutes.head().proof());
        imprint.ruled(minutes.copies(), minutes.head().issuer(), minutes.head().date());
        return imprint.rows();
    }

    private static void label(Rows rows, String label, String text) {
        if (!text.isBlank()) {
            rows.labelled(Role.HEADING, label + Words.COLON, CleanText.line(text), 0);
        }
    }

    /** One unit to a line, all under the first. */
    private static void attendance(Rows rows, String label, List<Party> parties) {
        for (var i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            var text = CleanText.line(party.unit() + "　" + String.join("、", party.names()));
            if (i == 0) {
                label(rows, label, text);
            } else {
                rows.paragraph(Shape.hanging(LABELLED, LABELLED, 0), Role.TEXT, text);
            }
        }
    }
}
