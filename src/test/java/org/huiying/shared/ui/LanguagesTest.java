package org.huiying.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private final I18NProvider translations = new Languages().translations();

    @Test
    void chineseIsChineseWhateverTheServerSpeaks() {
        var spoken = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(translations.getTranslation("portal.name", Languages.CHINESE))
                    .isEqualTo("回应");
        } finally {
            Locale.setDefault(spoken);
        }
    }

    @Test
    void englishAndRussianAreTheirOwn() {
        assertThat(translations.getTranslation("portal.name", Languages.ENGLISH))
                .isEqualTo("Huiying");
        assertThat(translations.getTranslation("portal.name", Languages.RUSSIAN))
                .isEqualTo("Хуэйин");
    }

    @Test
    void chineseIsOfferedFirst() {
        assertThat(translations.getProvidedLocales()).startsWith(Languages.CHINESE);
    }
}
