package org.huiying.routing.catalogue;

import java.io.Reader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiying.department.DepartmentKind;

/** Reads a duty catalogue from tab-separated text: one header line, one entry a line, phrases separated by a bar. */
public final class DutyCatalogue {

    private static final List<String> HEADER = List.of(
            "code",
            "kind",
            "name",
            "covers",
            "not_covers",
            "confused_with",
            "wordings_zh",
            "wordings_en",
            "wordings_ru",
            "basis");

    private DutyCatalogue() {}

    /** The catalogue every new portal begins with. */
    public static List<DutyEntry> seed() {
        return entries(TabbedText.seedRows("duty-catalogue.tsv", HEADER));
    }

    public static List<DutyEntry> read(Reader text) {
        return entries(TabbedText.rows(text, HEADER));
    }

    private static List<DutyEntry> entries(List<List<String>> rows) {
        return rows.stream().map(DutyCatalogue::entry).toList();
    }

    private static DutyEntry entry(List<String> row) {
        return new DutyEntry(
                row.get(0),
                DepartmentKind.valueOf(row.get(1)),
                row.get(2),
                row.get(3),
                row.get(4),
                kinds(row.get(5)),
                new DutyEntry.Wordings(
                        TabbedText.list(row.get(6)), TabbedText.list(row.get(7)), TabbedText.list(row.get(8))),
                row.get(9));
    }

    private static Set<DepartmentKind> kinds(String field) {
        return TabbedText.list(field).stream().map(DepartmentKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
