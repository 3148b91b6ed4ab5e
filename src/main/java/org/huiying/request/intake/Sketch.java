package org.huiying.request.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A small picture of a text that shows how alike two texts are: the smallest hashes of its runs of four letters.
 * Compares short texts exactly and long ones closely enough, always with the same effort.
 */
record Sketch(String text, int[] smallest) {

    private static final int SIZE = 128;
    private static final int RUN = 4;
    private static final int COMPARED_LETTERS = 4_000;

    static Sketch of(String text) {
        var letters = letters(text);
        var hashes = new TreeSet<Integer>();
        for (var from = 0; from + RUN <= Math.min(letters.length(), COMPARED_LETTERS); from++) {
            hashes.add(mixed(letters.substring(from, from + RUN).hashCode()));
            if (hashes.size() > SIZE) {
                hashes.pollLast();
            }
        }
        return new Sketch(letters, hashes.stream().mapToInt(Integer::intValue).toArray());
    }

    /** From 0, nothing in common, to 100, the same. */
    int likeness(Sketch other) {
        var mine = 0;
        var its = 0;
        var common = 0;
        var seen = 0;
        while (seen < SIZE && (mine < smallest.length || its < other.smallest.length)) {
            var order = mine == smallest.length
                    ? 1
                    : its == other.smallest.length ? -1 : Integer.compare(smallest[mine], other.smallest[its]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
            seen++;
        }
        return seen == 0 ? 0 : 100 * common / seen;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Spreads the hash codes of strings, which lie close together, over all numbers. */
    private static int mixed(int hash) {
        var mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
