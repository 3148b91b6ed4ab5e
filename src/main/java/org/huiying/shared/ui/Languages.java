package org.huiying.shared.ui;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The three languages of the portal; whoever brings none of them reads Chinese. */
@Configuration(proxyBeanMethods = false)
public class Languages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale RUSSIAN = Locale.of("ru");
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH, RUSSIAN);

    /** The language of this tag, Chinese when it is none of ours. */
    public static Locale of(String tag) {
        var asked = Locale.forLanguageTag(tag);
        return ALL.contains(asked) ? asked : CHINESE;
    }

    @Bean
    I18NProvider translations() {
        return new Translations();
    }

    /**
     * The file without a language in its name is the Chinese one. Asked for Chinese, Java would look for the server's own
     * language first.
     */
    private static final class Translations extends DefaultI18NProvider {

        Translations() {
            super(ALL);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... parameters) {
            return super.getTranslation(key, inFiles(locale), parameters);
        }

        @Override
        public Map<String, String> getAllTranslations(Locale locale) {
            return super.getAllTranslations(inFiles(locale));
        }

        private static Locale inFiles(Locale locale) {
            return locale.getLanguage().equals(CHINESE.getLanguage()) ? Locale.ROOT : locale;
        }
    }
}
