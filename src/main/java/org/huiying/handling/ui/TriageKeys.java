package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;

/**
 * The board's keys. A press names the request the person saw, and none counts in the moment after another one has
 * appeared: a finger that presses twice acts once. Keys typed into a field or a dialog are just typing.
 */
final class TriageKeys {

    private static final String SHOWN = "document.querySelector('.triage')?.dataset.request ?? ''";
    private static final String KEY = "event.code";
    private static final String IS_MEANT = """
            /^(Digit[1-3]|Numpad[1-3]|KeyD|KeyS)$/.test(event.code)
            && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey
            && !event.composedPath().some(place => place.matches?.(
                'input, textarea, select, [contenteditable], vaadin-dialog, vaadin-menu-bar, [role=dialog]'))
            && event.timeStamp - (document.querySelector('.triage')?.shownAt ?? 0) > 400
            """;
    private static final String NOTE_WHAT_IS_SHOWN = "this.shownAt = performance.now(); this.dataset.request = $0";

    /** What a key does to the request it was pressed on. */
    interface Acts {
        void dispatch(UUID requestId, int candidate);

        void decline(UUID requestId);

        void skip(UUID requestId);
    }

    private TriageKeys() {}

    static Registration listen(UI ui, Acts acts) {
        return ui.getElement()
                .addEventListener("keydown", pressed -> {
                    var shown = pressed.getEventData().get(SHOWN).asString();
                    if (!shown.isEmpty()) {
                        act(pressed.getEventData().get(KEY).asString(), UUID.fromString(shown), acts);
                    }
                })
                .setFilter(IS_MEANT)
                .addEventData(SHOWN)
                .addEventData(KEY);
    }

    /** Tells the browser which request its keys act on from now on; empty for none. */
    static void show(Component board, String requestId) {
        board.getElement().executeJs(NOTE_WHAT_IS_SHOWN, requestId);
    }

    private static void act(String key, UUID requestId, Acts acts) {
        switch (key) {
            case "KeyD" -> acts.decline(requestId);
            case "KeyS" -> acts.skip(requestId);
            default -> acts.dispatch(requestId, key.charAt(key.length() - 1) - '0');
        }
    }
}
