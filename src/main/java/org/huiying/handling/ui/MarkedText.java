package org.huiying.handling.ui;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A text cut into pieces, those marked in which one of some words stands. */
final class MarkedText {

    /** A stretch of the text. */
    record Piece(String text, boolean marked) {}

    private MarkedText() {}

    static List<Piece> pieces(String text, Collection<String> words) {
        var marks = new BitSet(text.length());
        words.stream().filter(word -> !word.isBlank()).forEach(word -> mark(text, word, marks));
        var pieces = new ArrayList<Piece>();
        for (var start = 0; start < text.length(); ) {
            var marked = marks.get(start);
            var next = marked ? marks.nextClearBit(start) : marks.nextSetBit(start);
            var end = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Piece(text.substring(start, end), marked));
            start = end;
        }
        return pieces;
    }

    private static void mark(String text, String word, BitSet marks) {
        for (var at = 0; at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                marks.set(at, at + word.length());
            }
        }
    }
}
