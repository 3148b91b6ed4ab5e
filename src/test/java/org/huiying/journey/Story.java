package org.huiying.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiying.demo.DemoRow;

/** One request of the demo's forum, as the journey plays it: who asks what, who answers what. */
record Story(DemoRow row, String firmName, String department) {

    private static final Map<String, String> OUTCOMES = Map.of(
            "SOLVED", "已解决",
            "PARTLY_SOLVED", "部分解决",
            "PROMISED", "承诺解决",
            "EXPLAINED", "解释说明",
            "FORWARDED", "转报上级");

    static List<Story> ofTheForum() {
        var firms = firms();
        var departments = new HashMap<String, String>();
        DemoRow.read("departments.tsv").forEach(row -> departments.put(row.text("kind"), row.text("name")));
        return DemoRow.read("requests.tsv").stream()
                .filter(row -> row.isYes("forum"))
                .map(row -> new Story(
                        row, firms.get(Integer.parseInt(row.text("firm")) - 1), departments.get(row.text("lead"))))
                .toList();
    }

    static List<String> firms() {
        return DemoRow.read("firms.tsv").stream().map(row -> row.text("name")).toList();
    }

    String title() {
        return row.text("title");
    }

    String matter() {
        return row.text("matter");
    }

    String wish() {
        return row.text("wish");
    }

    String letterTitle() {
        return row.text("letterTitle");
    }

    String answer() {
        return row.text("answer");
    }

    String basis() {
        return row.text("basis").replace('|', '\n');
    }

    String outcome() {
        return OUTCOMES.get(row.text("outcome"));
    }

    int promisedInDays() {
        return row.text("promisedInDays").isEmpty() ? 0 : Integer.parseInt(row.text("promisedInDays"));
    }

    String firmLogin() {
        return "firm" + row.text("firm");
    }

    /** What the sign-in names of the department's people begin with. */
    String login() {
        return row.text("lead").toLowerCase(Locale.ROOT);
    }
}
