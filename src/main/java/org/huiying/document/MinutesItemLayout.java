package org.huiying.document;

import java.util.List;
import java.util.stream.Collectors;
import org.huiying.document.MinutesDocument.Commitment;
import org.huiying.document.MinutesDocument.Item;

/** One item of the minutes: a heading of the first level and under it question, answers, decision and promises. */
final class MinutesItemLayout {

    private final Item item;
    private int part;

    MinutesItemLayout(Item item) {
        this.item = item;
    }

    void addTo(Rows rows, int number) {
        rows.heading("H2", Role.HEADING, Words.numeral(number) + "、" + CleanText.line(item.heading()));
        part(rows, Words.QUESTION, said(item.firm(), item.question()));
        part(
                rows,
                Words.ANSWER,
                item.answers().stream()
                        .map(answer -> said(answer.department(), answer.text()))
                        .collect(Collectors.joining("\n")));
        var decision = item.decision();
        if (decision != null) {
            part(rows, Words.DECISION, decision);
        }
        commitments(rows);
    }

    private void commitments(Rows rows) {
        var commitments = item.commitments();
        if (commitments.size() == 1) {
            part(rows, Words.COMMITMENTS, sentence(commitments.getFirst()));
        } else if (!commitments.isEmpty()) {
            rows.heading("H3", Role.SUBHEADING, heading(Words.COMMITMENTS));
            var list = Lists.list(rows);
            for (var i = 0; i < commitments.size(); i++) {
                Lists.entry(rows, list, i + 1, sentence(commitments.get(i)));
            }
        }
    }

    /** A second-level heading that runs on into its text. */
    private void part(Rows rows, String heading, String text) {
        var paragraphs = CleanText.paragraphs(text);
        if (paragraphs.isEmpty()) {
            return;
        }
        var label = Span.glyphs(List.of(new Span(heading(heading), Role.SUBHEADING, Grid.SIZE_3)));
        rows.label(rows.root().add("H3"), Line.at(Grid.LEFT + 2 * Grid.CHARACTER, label));
        rows.paragraph(
                Shape.hanging(2 + Line.width(label) / Grid.CHARACTER, 0, 0),
                Role.TEXT,
                Words.sentence(paragraphs.getFirst()));
        paragraphs.stream()
                .skip(1)
                .forEach(paragraph -> rows.paragraph(Shape.TEXT, Role.TEXT, Words.sentence(paragraph)));
    }

    private String heading(String text) {
        part++;
        return "（" + Words.numeral(part) + "）" + text + Words.FULL_STOP;
    }

    private static String said(String who, String what) {
        return what.isBlank() || who.isBlank() ? what : who + Words.COLON + what.strip();
    }

    private static String sentence(Commitment commitment) {
        var until = commitment.until();
        var what = CleanText.line(commitment.what()).replaceFirst("[。.；;]$", "");
        var deadline = until == null ? "" : "（" + Words.date(until) + "前完成）";
        return Words.sentence(said(CleanText.line(commitment.who()), what) + deadline);
    }
}
