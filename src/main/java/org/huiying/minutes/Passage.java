package org.huiying.minutes;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One text of the minutes: what the data say, and what the organiser made of it.
 *
 * @param compiled the text as the data give it now
 * @param edited the organiser's wording, or null while the compiled text stands
 * @param editedOver the compiled text that wording was made from
 */
@Embeddable
public record Passage(
        String compiled, @Nullable String edited, @Nullable String editedOver) {

    static Passage of(String compiled) {
        return new Passage(compiled, null, null);
    }

    /** What the minutes say. */
    public String text() {
        return edited == null ? compiled : edited;
    }

    public boolean isEdited() {
        return edited != null;
    }

    /** Whether the data under the organiser's wording are no longer those it was made from. */
    public boolean hasChangedUnderneath() {
        return edited != null && !compiled.equals(editedOver);
    }

    /** The data were read again; the organiser's wording stays. */
    Passage recompiled(String text) {
        return new Passage(text, edited, editedOver);
    }

    /** The organiser words it; the compiled text itself is no wording of its own. */
    Passage worded(String text) {
        return text.equals(compiled) ? of(compiled) : new Passage(compiled, text, compiled);
    }
}
