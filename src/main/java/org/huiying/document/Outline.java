package org.huiying.document;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The outline of a glyph in the "glyf" table of a TrueType font: contours, or a composition of other glyphs. */
record Outline(ByteBuffer data) {

    private static final int HEADER = 10;
    private static final int WORDS = 0x01;
    private static final int OFFSETS = 0x02;
    private static final int SCALE = 0x08;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final int HINTS = 0x100;

    /** A glyph that is part of another one, and how it is turned and moved: m00 m10 m01 m11 m02 m12. */
    record Part(int glyph, double[] matrix) {}

    boolean isBlank() {
        return data.capacity() == 0;
    }

    boolean isComposed() {
        return data.getShort(0) < 0;
    }

    int[] contourEnds() {
        var ends = new int[data.getShort(0)];
        for (var i = 0; i < ends.length; i++) {
            ends[i] = FontFile.unsigned(data, HEADER + 2 * i);
        }
        return ends;
    }

    /** Where the points of the contours begin. */
    int firstFlag() {
        var hints = HEADER + 2 * data.getShort(0);
        return hints + 2 + FontFile.unsigned(data, hints);
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        var at = HEADER;
        int flags;
        do {
            flags = data.getShort(at);
            parts.add(new Part(FontFile.unsigned(data, at + 2), matrix(flags, at + 4)));
            at += partLength(flags);
        } while ((flags & MORE) != 0);
        return parts;
    }

    private double[] matrix(int flags, int start) {
        var matrix = new double[] {1, 0, 0, 1, 0, 0};
        var isWide = (flags & WORDS) != 0;
        if ((flags & OFFSETS) != 0) {
            matrix[4] = isWide ? data.getShort(start) : data.get(start);
            matrix[5] = isWide ? data.getShort(start + 2) : data.get(start + 1);
        }
        var at = start + (isWide ? 4 : 2);
        if ((flags & SCALE) != 0) {
            matrix[0] = matrix[3] = fraction(at);
        } else if ((flags & TWO_SCALES) != 0) {
            matrix[0] = fraction(at);
            matrix[3] = fraction(at + 2);
        } else if ((flags & MATRIX) != 0) {
            for (var i = 0; i < 4; i++) {
                matrix[i] = fraction(at + 2 * i);
            }
        }
        return matrix;
    }

    private double fraction(int at) {
        return data.getShort(at) / 16384.0;
    }

    /** A copy without instructions, in which parts have the numbers that {@code renumbered} gives them. */
    byte[] withoutHints(IntUnaryOperator renumbered) {
        if (isBlank()) {
            return new byte[0];
        }
        return isComposed() ? renumbered(renumbered) : contours();
    }

    private byte[] contours() {
        var hints = HEADER + 2 * data.getShort(0);
        var rest = firstFlag();
        var copy = ByteBuffer.allocate(data.capacity() - rest + hints + 2);
        copy.put(0, data, 0, hints);
        copy.put(hints + 2, data, rest, data.capacity() - rest);
        return copy.array();
    }

    private byte[] renumbered(IntUnaryOperator renumbered) {
        var copy = ByteBuffer.allocate(data.capacity()).put(0, data, 0, data.capacity());
        var at = HEADER;
        int flags;
        do {
            flags = copy.getShort(at);
            copy.putShort(at, (short) (flags & ~HINTS));
            copy.putShort(at + 2, (short) renumbered.applyAsInt(FontFile.unsigned(copy, at + 2)));
            at += partLength(flags);
        } while ((flags & MORE) != 0);
        var bytes = new byte[at];
        copy.get(0, bytes);
        return bytes;
    }

    private static int partLength(int flags) {
        var length = (flags & WORDS) != 0 ? 8 : 6;
        if ((flags & SCALE) != 0) {
            return length + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return length + 4;
        }
        return (flags & MATRIX) != 0 ? length + 8 : length;
    }
}
