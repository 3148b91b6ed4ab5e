package org.huiying.shared.ui;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whoever looks at the screen, as far as the frame needs to know.
 *
 * @param name empty when nobody is signed in
 * @param permits whether the policy table lets this viewer do an act at all
 */
public record Viewer(Optional<String> name, Predicate<String> permits) {

    public boolean isSignedIn() {
        return name.isPresent();
    }
}
