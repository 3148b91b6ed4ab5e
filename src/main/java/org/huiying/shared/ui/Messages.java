package org.huiying.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short words at the edge of the screen after an act. */
public final class Messages {

    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Messages() {}

    /** The act is done and kept. */
    public static void done(String sentence) {
        show(sentence, SHORT, NotificationVariant.SUCCESS);
    }

    /** The act was not done; the sentence says why and what to do. */
    public static void refused(String sentence) {
        show(sentence, LONG, NotificationVariant.ERROR);
    }

    private static void show(String sentence, int duration, NotificationVariant variant) {
        var notification = new Notification(sentence, duration, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.ERROR);
        notification.open();
    }
}
