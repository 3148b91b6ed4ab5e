package org.huiying.routing.split;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cuts a text into the passages a person would move about as one: sentences, points of a list, lines. */
public final class Passages {

    private static final int MOST = 60;

    /** Where a passage may end, its mark and the blanks after it still belonging to it. */
    private static final Pattern END =
            Pattern.compile("(?<=[。！？!?；;\\n])(?![。！？!?；;\\n\\s”」』）)])" + "|(?<=[a-zа-яё0-9)]{2}\\.\\s)(?=[A-ZА-ЯЁ])");

    private Passages() {}

    /** The passages in their order; joined they are the text. Of a very long text the last holds the rest. */
    public static List<String> of(String text) {
        var all = END.splitAsStream(text).toList();
        if (all.size() <= MOST) {
            return all;
        }
        var first = new ArrayList<>(all.subList(0, MOST - 1));
        first.add(String.join("", all.subList(MOST - 1, all.size())));
        return List.copyOf(first);
    }

    /** Where in the text the passage with this number begins. */
    public static int start(List<String> passages, int place) {
        return passages.subList(0, place).stream().mapToInt(String::length).sum();
    }

    /** The text of those passages that belong, in their order. */
    public static String join(List<String> passages, IntPredicate belongs) {
        return IntStream.range(0, passages.size())
                .filter(belongs)
                .mapToObj(passages::get)
                .collect(Collectors.joining())
                .strip();
    }
}
