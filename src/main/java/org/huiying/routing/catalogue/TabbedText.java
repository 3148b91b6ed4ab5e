package org.huiying.routing.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Lines of tab-separated text under a header that must be the expected one; lists in a field are separated by a bar. */
public final class TabbedText {

    private TabbedText() {}

    public static List<List<String>> rows(Reader text, List<String> header) {
        var lines = new BufferedReader(text)
                .lines()
                .filter(line -> !line.isBlank())
                .map(TabbedText::fields)
                .toList();
        if (lines.isEmpty() || !lines.getFirst().equals(header)) {
            throw new IllegalArgumentException("The first line must name the columns " + header);
        }
        var rows = lines.subList(1, lines.size());
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("Not " + header.size() + " columns: " + row);
            }
        }
        return rows;
    }

    /** Rows of a seed file on the classpath. */
    public static List<List<String>> seedRows(String file, List<String> header) {
        return rows(new StringReader(seed(file)), header);
    }

    /** Words of a seed file on the classpath, separated by blanks. */
    public static List<String> seedWords(String file) {
        return List.of(seed(file).strip().split("\\s+"));
    }

    private static String seed(String file) {
        var path = "/db/seed/reference/" + file;
        try (var seed = Objects.requireNonNull(TabbedText.class.getResourceAsStream(path), path)) {
            return new String(seed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static List<String> list(String field) {
        return Arrays.stream(field.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> fields(String line) {
        return Arrays.asList(line.replace("\uFEFF", "").split("\t", -1));
    }
}
