package org.huiying.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows the words that titles of letters are made of, so that no line of a title ends within one. */
final class TitleWords {

    private static final Set<String> WORDS = load();
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(1);

    private static final float INSIDE_WORD = 12;
    private static final float BETWEEN_UNKNOWN = 3;
    private static final float BEFORE_PARTICLE = 6;
    private static final float AFTER_CONJUNCTION = 1;
    private static final String PARTICLES = "的了等之们";
    private static final String CONJUNCTIONS = "和及与或对在由向为";

    private TitleWords() {}

    /** How bad it is to end a line of the title before each of its characters. */
    static float[] penalties(List<Glyph> title) {
        var text = new StringBuilder();
        title.forEach(glyph ->
                text.append(Character.isBmpCodePoint(glyph.character()) ? (char) glyph.character() : '\uFFFD'));
        var penalties = new float[text.length() + 1];
        var start = 0;
        var knownBefore = true;
        while (start < text.length()) {
            var end = wordEnd(text, start);
            var known = end > start + 1 || PARTICLES.indexOf(text.charAt(start)) >= 0 || isJoint(text.charAt(start));
            penalties[start] = known || knownBefore ? 0 : BETWEEN_UNKNOWN;
            penalties[start] += PARTICLES.indexOf(text.charAt(start)) >= 0 ? BEFORE_PARTICLE : 0;
            penalties[start] += start > 0 && CONJUNCTIONS.indexOf(text.charAt(start - 1)) >= 0 ? AFTER_CONJUNCTION : 0;
            for (var i = start + 1; i < end; i++) {
                penalties[i] = INSIDE_WORD;
            }
            knownBefore = known;
            start = end;
        }
        return penalties;
    }

    private static boolean isJoint(char character) {
        return CONJUNCTIONS.indexOf(character) >= 0 || !Character.isLetter(character);
    }

    private static int wordEnd(CharSequence text, int start) {
        for (var end = Math.min(text.length(), start + LONGEST); end > start + 1; end--) {
            if (WORDS.contains(text.subSequence(start, end).toString())) {
                return end;
            }
        }
        return start + 1;
    }

    private static Set<String> load() {
        try (var stream = TitleWords.class.getResourceAsStream("title-words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("title-words.txt is not part of this build");
            }
            var words = new HashSet<String>();
            for (var word : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")) {
                words.add(word);
            }
            words.remove("");
            return Set.copyOf(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
