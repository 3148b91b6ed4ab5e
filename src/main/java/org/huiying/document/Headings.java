package org.huiying.document;

import java.util.List;

/**
 * The clerk's own paragraphs, with the four levels of headings of the standard (7.3.3) where they begin with its
 * numbers: 一、in 黑体, （一）in 楷体, 1. and （1）like the text.
 */
final class Headings {

    private static final String NUMERALS = "〇零一二三四五六七八九十百";
    private static final String DIGITS = "0123456789";

    /** A longer first sentence is text that happens to be numbered. */
    private static final int LONGEST_HEADING = 24;

    private static final int LONGEST_HEADING_ALONE = 60;

    private final Rows rows;
    private int depth = 1;

    Headings(Rows rows) {
        this.rows = rows;
    }

    void text(String text) {
        CleanText.paragraphs(text).forEach(this::paragraph);
    }

    private void paragraph(String text) {
        var level = level(text);
        var length = level == 0 ? 0 : headingLength(text);
        if (length == 0) {
            rows.paragraph(Shape.TEXT, Role.TEXT, text);
        } else if (length == text.length() && (level <= 2 || !text.endsWith(Words.FULL_STOP))) {
            rows.heading(type(level), role(level), text);
        } else if (level <= 2) {
            runIn(level, text.substring(0, length), text.substring(length));
        } else {
            rows.paragraph(Shape.TEXT, Role.TEXT, text);
        }
    }

    /** A heading with its text behind it on the same line. */
    private void runIn(int level, String heading, String text) {
        var label = Span.glyphs(List.of(new Span(heading, role(level), Grid.SIZE_3)));
        rows.label(rows.root().add(type(level)), Line.at(Grid.LEFT + 2 * Grid.CHARACTER, label));
        rows.paragraph(Shape.hanging(2 + Line.width(label) / Grid.CHARACTER, 0, 0), Role.TEXT, text);
    }

    /** Headings do not skip a level, whatever numbers the clerk begins with. */
    private String type(int level) {
        depth = Math.min(level + 1, depth + 1);
        return "H" + depth;
    }

    private static Role role(int level) {
        return switch (level) {
            case 1 -> Role.HEADING;
            case 2 -> Role.SUBHEADING;
            default -> Role.TEXT;
        };
    }

    /** How much of a numbered paragraph is its heading: its first sentence, if it is short. */
    private static int headingLength(String text) {
        var stop = text.indexOf('。') + 1;
        if (stop == 0) {
            return text.length() <= LONGEST_HEADING_ALONE ? text.length() : 0;
        }
        return stop <= LONGEST_HEADING ? stop : 0;
    }

    /** The level of the number that a paragraph begins with, 0 for none. */
    static int level(String text) {
        var inBrackets = text.startsWith("（");
        var start = inBrackets ? 1 : 0;
        var chinese = end(text, start, NUMERALS);
        if (chinese > start) {
            return follows(text, chinese, inBrackets ? "）" : "、") ? (inBrackets ? 2 : 1) : 0;
        }
        var arabic = end(text, start, DIGITS);
        if (arabic == start || arabic - start > 2 || !follows(text, arabic, inBrackets ? "）" : ".．")) {
            return 0;
        }
        if (inBrackets) {
            return 4;
        }
        // 1.5 is a figure.
        return arabic + 1 < text.length() && DIGITS.indexOf(text.charAt(arabic + 1)) < 0 ? 3 : 0;
    }

    private static int end(String text, int start, String characters) {
        var end = start;
        while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean follows(String text, int index, String characters) {
        return index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
    }
}
