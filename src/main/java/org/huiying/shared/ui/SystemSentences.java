package org.huiying.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What a browser tab says when its session has ended, the portal was restarted or the line is down. */
@Component
class SystemSentences implements VaadinServiceInitListener {

    private final I18NProvider translations;

    SystemSentences(I18NProvider translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::sentences);
        event.getSource().addUIInitListener(start -> explainLostLine(start.getUI()));
    }

    /** Each of these reloads the page at hand: what was saved comes back. */
    private SystemMessages sentences(SystemMessagesInfo info) {
        var locale = LanguageChoice.of(info.getRequest());
        var sentences = new CustomizedSystemMessages();
        sentences.setSessionExpiredNotificationEnabled(true);
        sentences.setSessionExpiredCaption(translations.getTranslation("portal.expired.title", locale));
        sentences.setSessionExpiredMessage(translations.getTranslation("portal.expired.sentence", locale));
        sentences.setInternalErrorCaption(translations.getTranslation("portal.broken.title", locale));
        sentences.setInternalErrorMessage(translations.getTranslation("portal.broken.sentence", locale));
        sentences.setCookiesDisabledNotificationEnabled(true);
        sentences.setCookiesDisabledCaption(translations.getTranslation("portal.cookies.title", locale));
        sentences.setCookiesDisabledMessage(translations.getTranslation("portal.cookies.sentence", locale));
        return sentences;
    }

    private static void explainLostLine(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("portal.line.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("portal.line.down"));
    }
}
