package org.huiying.request.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.huiying.shared.RuleViolation;

/**
 * Reads the first sheet of a workbook as text. Formulas are not computed: a cell holds the value its author last saw.
 */
final class XlsxRows {

    private static final int MOST_SHARED_TEXTS = 200_000;
    private static final int LONGEST_NUMBER = 40;
    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";
    private static final String PHONETIC = "rPh";

    private final XlsxPackage workbook;
    private final List<String> sharedTexts = new ArrayList<>();
    private final RawRow.Collector rows = new RawRow.Collector();

    private XlsxRows(XlsxPackage workbook) {
        this.workbook = workbook;
    }

    static List<RawRow> read(byte[] file) {
        try (var workbook = XlsxPackage.open(file)) {
            return new XlsxRows(workbook).rows();
        } catch (RuleViolation refusal) {
            throw refusal;
        } catch (IOException | XMLStreamException | RuntimeException _) {
            // parsers of hostile files fail in many ways, for the person they are all one
            throw new RuleViolation("request.intake.error.malformed");
        }
    }

    private List<RawRow> rows() throws IOException, XMLStreamException {
        var sheet = firstSheet();
        if (workbook.has(SHARED_TEXTS)) {
            try (var content = workbook.part(SHARED_TEXTS)) {
                readSharedTexts(new XmlPart(content));
            }
        }
        try (var content = workbook.part(sheet)) {
            readRows(new XmlPart(content));
        }
        return rows.rows();
    }

    /** The workbook names its first sheet by a relation, the relations know the part. */
    private String firstSheet() throws IOException, XMLStreamException {
        try (var workbookPart = workbook.part("xl/workbook.xml");
                var relationsPart = workbook.part("xl/_rels/workbook.xml.rels")) {
            var sheets = new XmlPart(workbookPart);
            var id = sheets.goTo(Set.of("sheet")) ? sheets.relation() : "";
            var relations = new XmlPart(relationsPart);
            while (relations.goTo(Set.of("Relationship"))) {
                if (relations.attribute("Id").equals(id)) {
                    var target = relations.attribute("Target");
                    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
                }
            }
        }
        throw new XMLStreamException("No sheet");
    }

    private void readSharedTexts(XmlPart part) throws XMLStreamException {
        while (part.goTo(Set.of("si"))) {
            if (sharedTexts.size() >= MOST_SHARED_TEXTS) {
                throw new RuleViolation("request.intake.error.inflates");
            }
            sharedTexts.add(RawRow.tidy(part.text(Set.of("t"), PHONETIC)));
        }
    }

    private void readRows(XmlPart part) throws XMLStreamException {
        var number = 0;
        var cells = new ArrayList<String>();
        var column = 0;
        while (part.goTo(Set.of("row", "c"))) {
            if (part.element().equals("row")) {
                rows.add(number, cells);
                cells.clear();
                column = 0;
                var written = part.attribute("r");
                number = written.isEmpty() ? number + 1 : Integer.parseInt(written);
            } else {
                column = column(part.attribute("r"), column);
                put(cells, column++, cell(part));
            }
        }
        rows.add(number, cells);
    }

    private static void put(List<String> cells, int column, String text) {
        if (text.isEmpty() || column >= RawRow.MOST_COLUMNS) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String cell(XmlPart part) throws XMLStreamException {
        var type = part.attribute("t");
        var text = part.text(Set.of("v", "t"), PHONETIC);
        return switch (type) {
            case "s" -> shared(text.strip());
            case "", "n" -> number(text.strip());
            default -> RawRow.tidy(text);
        };
    }

    private String shared(String index) {
        if (index.isEmpty()) {
            return "";
        }
        var place = Integer.parseInt(index);
        if (place < 0 || place >= sharedTexts.size()) {
            throw new IllegalArgumentException("No shared text " + place);
        }
        return sharedTexts.get(place);
    }

    /** A telephone number saved as 1.38E10 becomes readable again. */
    private static String number(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return RawRow.tidy(text);
        }
        var number = new BigDecimal(text);
        return Math.abs(number.scale()) > LONGEST_NUMBER
                ? text
                : number.stripTrailingZeros().toPlainString();
    }

    /** Reads the letters of a reference such as C7; without one, cells follow each other. */
    private static int column(String reference, int following) {
        var column = 0;
        for (var place = 0; place < reference.length() && Character.isLetter(reference.charAt(place)); place++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(place)) - 'A' + 1;
            if (column <= 0 || column > RawRow.MOST_COLUMNS) {
                return RawRow.MOST_COLUMNS;
            }
        }
        return column == 0 ? following : column - 1;
    }
}
