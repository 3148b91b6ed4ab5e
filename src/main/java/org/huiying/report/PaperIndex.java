package org.huiying.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.huiying.letter.SignedLetter;

/** What lies in the archive, a line for each letter. Every cell is text, so that none is taken for a formula. */
final class PaperIndex {

    private static final List<String> COLUMNS =
            List.of("file", "receipt", "number", "department", "firm", "title.column", "outcome", "status", "sha256");
    private static final int SHA256 = COLUMNS.size() - 1;
    private static final int WIDE = 36;
    private static final int WIDEST = 66;

    private final UnaryOperator<String> translation;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param translation finds the words for a key */
    PaperIndex(UnaryOperator<String> translation) {
        this.translation = translation;
        rows.add(COLUMNS.stream()
                .map(column -> translation.apply("report.papers." + column))
                .toList());
    }

    void add(String file, SignedLetter letter) {
        var receipt = letter.receipt();
        rows.add(List.of(
                file,
                receipt == null ? "" : receipt,
                letter.number(),
                letter.departmentName(),
                letter.firmName(),
                letter.title(),
                translation.apply("letter.outcome." + letter.outcome()),
                translation.apply("letter.status." + letter.status()),
                letter.sha256()));
    }

    byte[] xlsx() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Huiying", "1.0")) {
            var sheet = workbook.newWorksheet(translation.apply("report.papers.sheet"));
            for (var column = 0; column < COLUMNS.size(); column++) {
                sheet.width(column, column == SHA256 ? WIDEST : WIDE);
                sheet.style(column).format("@").set();
            }
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < COLUMNS.size(); column++) {
                    sheet.inlineString(row, column, rows.get(row).get(column));
                }
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }
        return file.toByteArray();
    }
}
