package org.huiying.routing.engine;

import java.util.List;

/**
 * Something that spoke for a candidate.
 *
 * @param subject the code of the catalogue entry or of the rule; empty for mere words
 * @param words as they stand in the text, so that they can be marked there
 */
public record Reason(Type type, String subject, List<String> words) {

    /** What kind of thing spoke. */
    public enum Type {
        /** What the law gives to one department alone. */
        RULE,
        CATALOGUE_ENTRY,
        WORDS,
        /** Words that spoke for others. */
        WORDS_AGAINST
    }

    public Reason {
        words = List.copyOf(words);
    }
}
