package org.huiying;

import java.nio.file.Path;
import org.huiying.document.FontFolder;
import org.huiying.document.UnusableFont;
import org.huiying.shared.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Prints with the operator's own fonts, if {@code huiying.fonts} names a folder of them. */
class OperatorFonts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorFonts.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = context.getEnvironment().getProperty("huiying.fonts", "");
        if (!folder.isBlank()) {
            use(Path.of(folder));
        }
    }

    private static void use(Path folder) {
        try {
            FontFolder.use(folder).forEach(LOG::warn);
        } catch (UnusableFont unusable) {
            throw new StartRefused(String.valueOf(unusable.getMessage()));
        }
    }
}
