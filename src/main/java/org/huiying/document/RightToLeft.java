package org.huiying.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Uyghur and Kazakh in Arabic script: letters change their form with their neighbours, and the layout engine of the JDK
 * knows how.
 */
final class RightToLeft {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** The engine's own view of a face, at a size of one unit of the font, so that it measures in these units. */
    private static final Map<Face, Font> ENGINES = new ConcurrentHashMap<>();

    private RightToLeft() {}

    /** Text from right to left, either in joining letters and what stands between them, or in other characters. */
    record Piece(String text, boolean isJoined) {}

    /** Cuts text where the face for joining script lacks a character. */
    static List<Piece> pieces(String text) {
        var face = Fonts.inUse().arabic();
        var pieces = new ArrayList<Piece>();
        var start = 0;
        for (var at = 0; at < text.length(); at++) {
            var isJoined = face.has(text.charAt(at));
            if (at + 1 == text.length() || face.has(text.charAt(at + 1)) != isJoined) {
                pieces.add(new Piece(text.substring(start, at + 1), isJoined));
                start = at + 1;
            }
        }
        return pieces;
    }

    /** The glyphs of a text in the order in which it is read. */
    static List<Glyph> joined(String text, float size, int level) {
        var face = Fonts.inUse().arabic();
        var font = face.file();
        var engine = ENGINES.computeIfAbsent(face, RightToLeft::engine);
        var shapes = engine.layoutGlyphVector(CONTEXT, text.toCharArray(), 0, text.length(), Font.LAYOUT_RIGHT_TO_LEFT);
        var scale = size / font.unitsPerEm();
        var glyphs = new ArrayList<Glyph>();
        var end = text.length();
        // The engine gives them from left to right: the first read is the last.
        for (var i = 0; i < shapes.getNumGlyphs(); i++) {
            var start = shapes.getGlyphCharIndex(i);
            var covered = text.substring(Math.min(start, end), end);
            end = Math.min(start, end);
            var advance = (float) (shapes.getGlyphPosition(i + 1).getX()
                            - shapes.getGlyphPosition(i).getX())
                    * scale;
            add(glyphs, covered, new Glyph(0, "", shapes.getGlyphCode(i), face, size, advance, level));
        }
        return glyphs.reversed();
    }

    /**
     * The shape goes to the last letter it stands for; the others follow without ink. Readers turn the order of glyphs
     * round, and letters that share one would come out swapped (poppler does that to lam and alef).
     */
    private static void add(List<Glyph> glyphs, String letters, Glyph shape) {
        for (var i = letters.length() - 1; i >= 0; i--) {
            var letter = letters.charAt(i);
            var isLast = i == letters.length() - 1;
            glyphs.add(new Glyph(
                    letter,
                    String.valueOf(letter),
                    isLast ? shape.id() : FontFile.NOTHING,
                    shape.face(),
                    shape.size(),
                    isLast ? shape.advance() : 0,
                    shape.level()));
        }
    }

    private static Font engine(Face face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, face.file().stream())
                    .deriveFont((float) face.file().unitsPerEm());
        } catch (FontFormatException | IOException failure) {
            throw new IllegalStateException(face + " cannot be laid out", failure);
        }
    }
}
