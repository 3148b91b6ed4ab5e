package org.huiying.letter.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed from one text to another: Chinese by the character, other scripts by the word. */
final class WordChanges {

    /** Texts that differ in more words than this, multiplied, are shown as replaced: nobody reads such a patchwork. */
    private static final int MOST_COMPARISONS = 4_000_000;

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|.", Pattern.DOTALL);

    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    record Piece(Kind kind, String text) {}

    private final List<Piece> pieces = new ArrayList<>();

    private WordChanges() {}

    static List<Piece> between(String before, String after) {
        var changes = new WordChanges();
        changes.compare(words(before), words(after));
        return changes.pieces;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void compare(List<String> before, List<String> after) {
        var start = 0;
        var shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        var end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        add(Kind.SAME, before.subList(0, start));
        compareMiddle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(Kind.SAME, before.subList(before.size() - end, before.size()));
    }

    private void compareMiddle(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            add(Kind.REMOVED, before);
            add(Kind.ADDED, after);
            return;
        }
        var common = longestCommon(before, after);
        var i = 0;
        var j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                add(Kind.SAME, before.subList(i, ++i));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(Kind.REMOVED, before.subList(i, ++i));
            } else {
                add(Kind.ADDED, after.subList(j, ++j));
            }
        }
    }

    /** For each pair of places, how many words the rests have in common. */
    private static int[][] longestCommon(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var text = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            text = pieces.removeLast().text() + text;
        }
        pieces.add(new Piece(kind, text));
    }
}
