package org.huiying.request.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.huiying.request.intake.IntakeService;
import org.huiying.shared.ui.Download;
import org.huiying.shared.ui.Languages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the empty request sheet in the reader's language. */
@RestController
class SheetTemplateDownload {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final IntakeService intake;
    private final I18NProvider translations;

    SheetTemplateDownload(IntakeService intake, I18NProvider translations) {
        this.intake = intake;
        this.translations = translations;
    }

    @GetMapping(Download.ROOT + "sheet-template/{language}")
    void keep(@PathVariable String language, HttpServletResponse response) throws IOException {
        var locale = Languages.of(language);
        var file = intake.template(key -> translations.getTranslation(key, locale));
        var name = translations.getTranslation("request.intake.template.file", locale);
        new Download(name, XLSX, file.length).keep(response, file);
    }

    static String address(Locale language) {
        return "download/sheet-template/" + language.toLanguageTag();
    }
}
