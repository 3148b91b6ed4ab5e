package org.huiying.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * One row of the demo's story.
 *
 * @param cells by column name; an empty cell is an empty text
 */
public record DemoRow(Map<String, String> cells) {

    /** All rows of a file of the story. */
    public static List<DemoRow> read(String file) {
        try {
            var lines = new ClassPathResource("db/seed/demo/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var names = lines.getFirst().split("\t");
            return lines.stream()
                    .skip(1)
                    .map(line -> of(names, line.split("\t", -1)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    public boolean isYes(String column) {
        return text(column).equals("y");
    }

    private static DemoRow of(String[] names, String[] values) {
        var cells = new HashMap<String, String>();
        for (var column = 0; column < names.length; column++) {
            cells.put(names[column], values[column].replace("\\n", "\n"));
        }
        return new DemoRow(cells);
    }
}
