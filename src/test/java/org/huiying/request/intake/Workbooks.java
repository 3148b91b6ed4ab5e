package org.huiying.request.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Makes workbooks, honest ones and others. */
final class Workbooks {

    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            + "relationships\"><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    private static final String WORKBOOK = "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

    private Workbooks() {}

    static byte[] of(List<List<String>> rows) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("sheet");
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    /** A workbook whose only sheet has these rows, written by hand. */
    static byte[] withSheet(String rows) {
        return withParts(
                Map.of("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    static byte[] withParts(Map<String, String> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            write(zip, "xl/workbook.xml", WORKBOOK);
            write(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
            for (var part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    /** A valid workbook with one more entry of so many zeros. */
    static byte[] bomb(int megabytes) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            write(zip, "xl/workbook.xml", WORKBOOK);
            write(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
            write(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < megabytes; megabyte++) {
                zip.write(zeros);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
