package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import org.huiying.request.CurrentHolder;

/** How much time a department has left, in words. */
final class DueWords {

    private DueWords() {}

    static String left(CurrentHolder holder, Component screen) {
        var left = holder.workingDaysLeft();
        var key = left > 0 ? "left" : left == 0 ? "today" : "over";
        return screen.getTranslation("request.progress.due." + key, Math.abs(left));
    }
}
