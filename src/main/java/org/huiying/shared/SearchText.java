package org.huiying.shared;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of Chinese, English and Russian text in a form that plain PostgreSQL can index and find again.
 *
 * <p>{@link #tokens} goes into {@code to_tsvector('simple', …)}, {@link #query} into {@code plainto_tsquery('simple',
 * …)}. Chinese becomes pairs of characters, so any two-character word is found without a dictionary; Latin and Cyrillic
 * words are stemmed; numbers written with hyphens, such as receipt numbers, are found whole and by their parts. Tokens
 * consist of letters and digits only, which no parser of PostgreSQL splits. Safe for use by many threads.
 */
public final class SearchText {

    /** PostgreSQL refuses a vector of 1,048,576 bytes; the rest is for its bookkeeping. */
    private static final int VECTOR_BYTES = 900_000;

    private static final int BYTES_PER_WORD = 6;
    private static final int BYTES_PER_POSITION = 2;
    /** More occurrences of a word hardly change its rank. */
    private static final int OCCURRENCES = 8;

    private static final int QUERY_WORDS = 64;
    private static final int QUERY_LENGTH = 1_000;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{M}]+");
    private static final Pattern NUMBER_WITH_PARTS =
            Pattern.compile("(?<![A-Za-z0-9])[A-Za-z0-9]++(?:[-/_.][A-Za-z0-9]++)++");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final WordAnalyzer PAIRS_AND_CHARACTERS = new WordAnalyzer(true);
    private static final WordAnalyzer PAIRS = new WordAnalyzer(false);

    private SearchText() {}

    /** What to index of a text, in its order; of a text too large for PostgreSQL, as much as fits. */
    public static String tokens(String text) {
        var plain = plain(text);
        var occurrences = new HashMap<String, Integer>();
        var room = VECTOR_BYTES;
        var tokens = new StringBuilder();
        for (var word : words(plain, PAIRS_AND_CHARACTERS)) {
            var before = occurrences.getOrDefault(word, 0);
            room -= cost(word, before);
            if (before < OCCURRENCES && room >= 0) {
                occurrences.put(word, before + 1);
                tokens.append(word).append(' ');
            }
        }
        return tokens.toString().stripTrailing();
    }

    /** What to look for; all of it must be found. Empty if the text has no word, which is better taken as no filter. */
    public static String query(String text) {
        var plain = plain(text.substring(0, Math.min(text.length(), QUERY_LENGTH)));
        var words = new LinkedHashSet<>(words(plain, PAIRS));
        return String.join(" ", words.stream().limit(QUERY_WORDS).toList());
    }

    /** What to look for with {@code to_tsquery('simple', …)} where any of the words will do; empty if there is none. */
    public static String anyOf(String text) {
        return query(text).replace(" ", " | ");
    }

    private static int cost(String word, int before) {
        if (before >= OCCURRENCES) {
            return 0;
        }
        return before == 0 ? word.getBytes(StandardCharsets.UTF_8).length + BYTES_PER_WORD : BYTES_PER_POSITION;
    }

    private static List<String> words(String plain, WordAnalyzer analyzer) {
        var numbers = NUMBER_WITH_PARTS
                .matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(SearchText::hasDigit);
        return Stream.concat(
                        numbers.map(number -> NOT_A_WORD.matcher(number).replaceAll("")),
                        analyzer.words(plain).stream().flatMap(NOT_A_WORD::splitAsStream))
                .filter(word -> !word.isEmpty() && word.length() <= WordAnalyzer.LONGEST_WORD)
                .map(SearchText::withoutRareCharacters)
                .toList();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(character -> character >= '0' && character <= '9');
    }

    /** One spelling for full and half width, upper and lower case, and nothing invisible between two characters. */
    private static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return INVISIBLE.matcher(composed).replaceAll("").replace('ё', 'е');
    }

    /** Whether a character beyond the basic plane is a letter differs between databases; its number never does. */
    private static String withoutRareCharacters(String word) {
        if (word.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return word;
        }
        var plain = new StringBuilder();
        word.codePoints().forEach(character -> {
            if (Character.isBmpCodePoint(character)) {
                plain.appendCodePoint(character);
            } else {
                plain.append('x').append(Integer.toHexString(character));
            }
        });
        return plain.toString();
    }
}
