package org.huiying.letter.ui;

import com.vaadin.flow.component.Component;
import org.huiying.letter.HeldUp;
import org.jspecify.annotations.Nullable;

/** Why an approved letter is not issued yet, and what happens next, in plain words. */
final class HeldUpWords {

    private HeldUpWords() {}

    static String of(@Nullable HeldUp by, Component screen) {
        return screen.getTranslation("letter.heldUp." + (by == null ? "SOON" : by.name()));
    }
}
