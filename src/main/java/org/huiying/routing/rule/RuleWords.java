package org.huiying.routing.rule;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a rule looks for. Case and width of letters do not matter.
 *
 * @param anyOf one of them must be there, unless the list is empty
 * @param allOf every one of them must be there
 * @param noneOf not one of them may be there
 */
public record RuleWords(List<String> anyOf, List<String> allOf, List<String> noneOf) {

    public RuleWords {
        anyOf = plain(anyOf);
        allOf = plain(allOf);
        noneOf = plain(noneOf);
    }

    /** A text as the words are compared with it. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Whether it looks for nothing, so that it would fire on no text or on every one. */
    boolean isEmpty() {
        return anyOf.isEmpty() && allOf.isEmpty();
    }

    /** The words that make the rule fire on a {@link #plain} text; none if it does not. */
    public List<String> foundIn(String plainText) {
        if (noneOf.stream().anyMatch(plainText::contains) || !allOf.stream().allMatch(plainText::contains)) {
            return List.of();
        }
        var any = anyOf.stream().filter(plainText::contains).limit(1).toList();
        return any.isEmpty() && !anyOf.isEmpty()
                ? List.of()
                : Stream.concat(any.stream(), allOf.stream()).toList();
    }

    /** The words by which this rule alone would make the other one fire too, or the other this one. */
    public List<String> sharedWith(RuleWords other) {
        return Stream.concat(fires(this, other), fires(other, this)).distinct().toList();
    }

    private static Stream<String> fires(RuleWords from, RuleWords other) {
        return from.shortestTexts()
                .filter(text -> !from.foundIn(text).isEmpty())
                .flatMap(text -> other.foundIn(text).stream());
    }

    /** What a text must hold at least, once for each word of which one is enough. */
    private Stream<String> shortestTexts() {
        var always = String.join("\n", allOf);
        return anyOf.isEmpty() ? Stream.of(always) : anyOf.stream().map(word -> word + "\n" + always);
    }

    private static List<String> plain(Collection<String> words) {
        return words.stream()
                .map(word -> plain(word).strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
