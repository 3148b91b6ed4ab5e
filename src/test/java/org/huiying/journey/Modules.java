package org.huiying.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The first words of all translation keys. */
final class Modules {

    static final List<String> NAMES = firstWords();

    private Modules() {}

    private static List<String> firstWords() {
        try {
            return new ClassPathResource("vaadin-i18n/translations.properties")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("=") && line.contains("."))
                    .map(line -> line.substring(0, line.indexOf('.')))
                    .distinct()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
