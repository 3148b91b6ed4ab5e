package org.huiying.report.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.huiying.report.ForumPapers;
import org.huiying.shared.ui.Download;
import org.huiying.shared.ui.Languages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the papers of a forum; the index speaks the reader's language. */
@RestController
class ForumPapersDownload {

    private final ForumPapers papers;
    private final I18NProvider translations;

    ForumPapersDownload(ForumPapers papers, I18NProvider translations) {
        this.papers = papers;
        this.translations = translations;
    }

    @GetMapping(Download.ROOT + "papers/{forum}/{language}")
    void keep(@PathVariable UUID forum, @PathVariable String language, HttpServletResponse response)
            throws IOException {
        var locale = Languages.of(language);
        Download.streamed(papers.take(forum), "application/zip").keep(response);
        papers.write(forum, key -> translations.getTranslation(key, locale), response.getOutputStream());
    }

    static String address(UUID forumId, Locale language) {
        return "download/papers/" + forumId + "/" + language.toLanguageTag();
    }
}
