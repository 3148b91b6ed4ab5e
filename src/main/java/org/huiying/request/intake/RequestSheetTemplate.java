package org.huiying.request.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes the empty request sheet, with an example row that is left out when the filled sheet comes back. */
final class RequestSheetTemplate {

    private static final Set<SheetColumn> REQUIRED = Set.of(SheetColumn.TITLE, SheetColumn.BODY);
    private static final List<String> NOTES = List.of("columns", "required", "creditCode", "confidential", "limits");
    private static final String SHADE = "DCE9E6";

    private RequestSheetTemplate() {}

    /** The template as XLSX; the texts are those the given translation finds for a key. */
    static byte[] write(UnaryOperator<String> translation) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Huiying", "1.0")) {
            writeRequests(workbook.newWorksheet(translation.apply("request.intake.template.sheet")), translation);
            writeNotes(workbook.newWorksheet(translation.apply("request.intake.template.notes")), translation);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    private static void writeRequests(Worksheet sheet, UnaryOperator<String> translation) {
        for (var column : SheetColumn.values()) {
            var place = column.ordinal();
            sheet.width(place, column.width());
            sheet.style(place).format("@").wrapText(true).set();
            write(sheet, 0, place, translation.apply(column.headingKey()) + (REQUIRED.contains(column) ? " *" : ""));
            write(sheet, 1, place, translation.apply("request.intake.example." + column));
        }
        var columns = SheetColumn.values().length;
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor(SHADE).set();
        sheet.range(1, 0, 1, columns - 1)
                .style()
                .italic()
                .verticalAlignment("top")
                .set();
        sheet.freezePane(0, 1);
    }

    private static void writeNotes(Worksheet sheet, UnaryOperator<String> translation) {
        sheet.width(0, 100);
        for (var note : NOTES) {
            write(sheet, NOTES.indexOf(note), 0, translation.apply("request.intake.note." + note));
        }
    }

    /** Always as text: a spreadsheet program must not take anything for a formula. */
    private static void write(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, text);
        sheet.style(row, column).format("@").wrapText(true).set();
    }
}
