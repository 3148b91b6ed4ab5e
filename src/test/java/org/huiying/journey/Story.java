package org.huiying.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** One request of the demo's forum, as the journey plays it: who asks what, who answers what. */
record Story(Map<String, String> cells, String firmName, String department) {

    private static final Map<String, String> OUTCOMES = Map.of(
            "SOLVED", "已解决",
            "PARTLY_SOLVED", "部分解决",
            "PROMISED", "承诺解决",
            "EXPLAINED", "解释说明",
            "FORWARDED", "转报上级");

    static List<Story> ofTheForum() {
        var firms = firms();
        var departments = new HashMap<String, String>();
        rows("departments.tsv").forEach(row -> departments.put(row.get("kind"), row.get("name")));
        return rows("requests.tsv").stream()
                .filter(row -> row.get("forum").equals("y"))
                .map(row -> new Story(
                        row, firms.get(Integer.parseInt(row.get("firm")) - 1), departments.get(row.get("lead"))))
                .toList();
    }

    static List<String> firms() {
        return rows("firms.tsv").stream().map(row -> row.get("name")).toList();
    }

    String title() {
        return cells.get("title");
    }

    String matter() {
        return cells.get("matter");
    }

    String wish() {
        return cells.get("wish");
    }

    String letterTitle() {
        return cells.get("letterTitle");
    }

    String answer() {
        return cells.get("answer");
    }

    String basis() {
        return cells.get("basis").replace('|', '\n');
    }

    String outcome() {
        return OUTCOMES.get(cells.get("outcome"));
    }

    int promisedInDays() {
        return cells.get("promisedInDays").isEmpty() ? 0 : Integer.parseInt(cells.get("promisedInDays"));
    }

    String firmLogin() {
        return "firm" + cells.get("firm");
    }

    /** What the sign-in names of the department's people begin with. */
    String login() {
        return cells.get("lead").toLowerCase(Locale.ROOT);
    }

    private static List<Map<String, String>> rows(String file) {
        try {
            var lines = new ClassPathResource("db/seed/demo/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var names = lines.getFirst().split("\t");
            return lines.stream()
                    .skip(1)
                    .map(line -> row(names, line.split("\t", -1)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, String> row(String[] names, String[] values) {
        var row = new HashMap<String, String>();
        for (var column = 0; column < names.length; column++) {
            row.put(names[column], values[column].replace("\\n", "\n"));
        }
        return row;
    }
}
