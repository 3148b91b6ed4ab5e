package org.huiying.shared.ui;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The three languages of the portal; whoever brings none of them reads Chinese. */
@Configuration(proxyBeanMethods = false)
public class Languages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale RUSSIAN = Locale.of("ru");
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH, RUSSIAN);

    @Bean
    I18NProvider translations() {
        return new DefaultI18NProvider(ALL);
    }
}
