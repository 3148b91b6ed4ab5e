package org.huiying.routing.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.TabbedText;

/** Requests of invented firms that every new portal learns from, before it has decisions of its own. */
public final class SeedExamples {

    static final String FILE = "routing-examples.tsv";

    private static final List<String> HEADER =
            List.of("id", "label", "labels_ok", "lang", "style", "title", "body", "source");

    private SeedExamples() {}

    public static List<Example> all() {
        return TabbedText.seedRows(FILE, HEADER).stream()
                .map(row -> new Example(
                        row.get(5),
                        row.get(6),
                        DepartmentKind.valueOf(row.get(1)),
                        Arrays.stream(row.get(2).split(","))
                                .map(DepartmentKind::valueOf)
                                .collect(Collectors.toSet())))
                .toList();
    }
}
