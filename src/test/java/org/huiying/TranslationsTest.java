package org.huiying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"_en", "_ru"})
    void everyLanguageHasTheSameSentences(String language) throws IOException {
        assertThat(read(language).keySet()).isEqualTo(read("").keySet());
    }

    @Test
    void noSentenceIsEmpty() throws IOException {
        for (var language : new String[] {"", "_en", "_ru"}) {
            assertThat(read(language))
                    .allSatisfy((_, sentence) -> assertThat((String) sentence).isNotBlank());
        }
    }

    private static Properties read(String language) throws IOException {
        var sentences = new Properties();
        try (var file =
                TranslationsTest.class.getResourceAsStream("/vaadin-i18n/translations" + language + ".properties")) {
            assertThat(file).isNotNull();
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return sentences;
    }
}
