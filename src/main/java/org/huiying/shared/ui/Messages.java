package org.huiying.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short words at the edge of the screen after an act. */
public final class Messages {

    private static final int SHORT = 5_000;
    private static final int LONG = 20_000;

    private Messages() {}

    /** The act is done and kept. */
    public static void done(String sentence) {
        show(sentence, SHORT, NotificationVariant.SUCCESS, VaadinIcon.CHECK_CIRCLE);
    }

    /** The act was not done; the sentence says why and what to do. */
    public static void refused(String sentence) {
        show(sentence, LONG, NotificationVariant.ERROR, VaadinIcon.EXCLAMATION_CIRCLE);
    }

    private static void show(String sentence, int duration, NotificationVariant variant, VaadinIcon icon) {
        var notification = new Notification();
        notification.setDuration(duration);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.ERROR);
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(notification.getTranslation("portal.close"));
        var message = new Div(icon.create(), new Span(sentence), close);
        message.addClassNames("message", variant.getVariantName());
        notification.add(message);
        notification.open();
    }
}
