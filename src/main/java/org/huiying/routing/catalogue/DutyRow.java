package org.huiying.routing.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.department.DepartmentKind;
import org.jspecify.annotations.Nullable;

/** A catalogue entry as a row of the database; phrases stand one a line. */
final class DutyRow {

    private DutyRow() {}

    static CatalogueItem item(ResultSet row, int number) throws SQLException {
        var wordings = new DutyEntry.Wordings(
                lines(row.getString("wordings_zh")),
                lines(row.getString("wordings_en")),
                lines(row.getString("wordings_ru")));
        var confusedWith = lines(row.getString("confused_with")).stream()
                .map(DepartmentKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        var entry = new DutyEntry(
                row.getString("code"),
                DepartmentKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("covers"),
                row.getString("not_covers"),
                confusedWith,
                wordings,
                row.getString("basis"));
        return new CatalogueItem(entry, row.getLong("version"), row.getBoolean("active"), automatic(row));
    }

    private static @Nullable AutomaticOrder automatic(ResultSet row) throws SQLException {
        var orderedBy = row.getObject("automatic_by", UUID.class);
        return orderedBy == null
                ? null
                : new AutomaticOrder(
                        orderedBy,
                        row.getString("automatic_name"),
                        row.getTimestamp("automatic_since").toInstant());
    }

    static Map<String, Object> parameters(DutyEntry entry) {
        return Map.of(
                "code", entry.code(),
                "kind", entry.kind().name(),
                "name", entry.name(),
                "covers", entry.covers(),
                "notCovers", entry.notCovers(),
                "confusedWith",
                        text(entry.confusedWith().stream()
                                .map(Enum::name)
                                .sorted()
                                .toList()),
                "chinese", text(entry.wordings().chinese()),
                "english", text(entry.wordings().english()),
                "russian", text(entry.wordings().russian()),
                "basis", entry.basis());
    }

    private static String text(Collection<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
