package org.huiying.routing.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiying.department.DepartmentKind;

/** Requests of which it is known whose they are, from a file as {@code ./bench routing} takes it. */
public record LabelledRequests(List<Labelled> requests) {

    /** One of them. */
    public record Labelled(String id, DepartmentKind label, Set<DepartmentKind> acceptable, String title, String body) {

        Quality judge(RoutingSuggestion suggestion) {
            var kinds = suggestion.candidates().stream().map(Candidate::kind).toList();
            return Quality.of(kinds, suggestion.sure(), label, acceptable);
        }
    }

    /** Those the engine may be compared on at any time. */
    public static LabelledRequests development() throws IOException {
        return read(Path.of("src/test/resources/routing/development.tsv"));
    }

    /** Columns are found by their names in the first line; the order does not matter. */
    public static LabelledRequests read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var header = lines.getFirst().replace("\uFEFF", "").split("\t", -1);
        return new LabelledRequests(lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> labelled(fields(header, line.split("\t", -1))))
                .toList());
    }

    public List<Example> examples() {
        return requests.stream()
                .map(each -> new Example(each.title(), each.body(), each.label(), each.acceptable()))
                .toList();
    }

    public Quality judge(RoutingEngine engine) {
        return Quality.all(requests.stream()
                .map(request -> request.judge(engine.suggest(request.title(), request.body())))
                .toList());
    }

    private static Labelled labelled(Map<String, String> fields) {
        var label = DepartmentKind.valueOf(fields.getOrDefault("label", "").strip());
        var acceptable = Arrays.stream(fields.getOrDefault("labels_ok", "").split("[,|;]"))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .map(DepartmentKind::valueOf)
                .collect(Collectors.toSet());
        acceptable.add(label);
        return new Labelled(
                fields.getOrDefault("id", ""),
                label,
                acceptable,
                fields.getOrDefault("title", ""),
                fields.getOrDefault("body", ""));
    }

    private static Map<String, String> fields(String[] header, String[] values) {
        var fields = new HashMap<String, String>();
        for (var column = 0; column < Math.min(header.length, values.length); column++) {
            fields.put(header[column], values[column]);
        }
        return fields;
    }
}
