package org.huiying.document;

import java.util.Set;

/** Some characters are in none of our fonts, so the document is refused rather than printed with empty boxes. */
public class MissingGlyphs extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> characters;

    MissingGlyphs(Set<String> characters) {
        super("No font has " + String.join(" ", characters));
        this.characters = Set.copyOf(characters);
    }

    public Set<String> characters() {
        return characters;
    }
}
