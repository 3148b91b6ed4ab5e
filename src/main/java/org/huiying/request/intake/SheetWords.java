package org.huiying.request.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiying.request.Topic;

/** The words people use in request sheets. */
final class SheetWords {

    private static final Properties WORDS = load();
    private static final Map<String, SheetColumn> COLUMNS = columns();
    private static final Map<String, Topic> TOPICS = topics();
    private static final Set<String> EXAMPLE = words("example");
    private static final Set<String> OPEN = words("open");

    private SheetWords() {}

    static Optional<SheetColumn> column(String heading) {
        return Optional.ofNullable(COLUMNS.get(plain(heading)));
    }

    static Optional<Topic> topic(String text) {
        return Optional.ofNullable(TOPICS.get(plain(text)));
    }

    static boolean meansExample(String text) {
        return EXAMPLE.contains(plain(text));
    }

    static boolean meansOpen(String text) {
        return OPEN.contains(plain(text));
    }

    private static Map<String, SheetColumn> columns() {
        var columns = new HashMap<String, SheetColumn>();
        for (var column : SheetColumn.values()) {
            words("column." + column).forEach(word -> columns.put(word, column));
        }
        return columns;
    }

    private static Map<String, Topic> topics() {
        var topics = new HashMap<String, Topic>();
        for (var topic : Topic.values()) {
            words("topic." + topic).forEach(word -> topics.put(word, topic));
        }
        return topics;
    }

    private static Set<String> words(String key) {
        return Arrays.stream(WORDS.getProperty(key).split("\\|"))
                .map(SheetWords::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Headings are short; whatever is longer is none. */
    private static String plain(String text) {
        var beginning = text.substring(0, Math.min(text.length(), 200));
        return Normalizer.normalize(beginning, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[(\\[【][^)\\]】]*[)\\]】]", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Properties load() {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(SheetWords.class.getResourceAsStream("words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }
}
