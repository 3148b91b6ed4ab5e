package org.huiying.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers in which language a person reads: in a cookie, so that it holds before sign-in and after a restart. */
@Component
public class LanguageChoice implements VaadinServiceInitListener {

    private static final String COOKIE = "language";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(start -> chosen(start.getRequest())
                        .ifPresent(locale -> start.getSession().setLocale(locale)));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", of(page.getVaadinRequest()).toLanguageTag()));
    }

    /** Shows everything in this language from now on, the page at hand included. */
    static void choose(Locale locale, UI ui) {
        var cookie = new Cookie(COOKIE, locale.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        VaadinSession.getCurrent().setLocale(locale);
        ui.setLocale(locale);
        ui.refreshCurrentRoute(true);
    }

    /** The language for an answer that no screen stands behind yet. */
    static Locale of(@Nullable VaadinRequest request) {
        var session = VaadinSession.getCurrent();
        return chosen(request)
                .or(() -> Optional.ofNullable(session).map(VaadinSession::getLocale))
                .orElse(Languages.CHINESE);
    }

    private static Optional<Locale> chosen(@Nullable VaadinRequest request) {
        if (request == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .filter(Languages.ALL::contains)
                .findFirst();
    }
}
