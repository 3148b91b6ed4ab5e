package org.huiying.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A stretch of clean text in one role and size. */
record Span(String text, Role role, float size) {

    /** The glyphs of spans that follow each other in one paragraph. */
    static List<Glyph> glyphs(List<Span> spans) {
        var missing = new LinkedHashSet<String>();
        var inChinese = spans.stream().anyMatch(span -> span.text.codePoints().anyMatch(Scripts::isIdeograph));
        var glyphs =
                spans.stream().flatMap(span -> span.glyphs(inChinese, missing)).toList();
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(missing);
        }
        return glyphs;
    }

    private Stream<Glyph> glyphs(boolean inChinese, Set<String> missing) {
        return text.codePoints().boxed().flatMap(character -> {
            var face = role.faceFor(character, inChinese);
            if (face.isEmpty()) {
                missing.add(Character.toString(character));
            }
            return face.map(found -> glyph(character, found)).stream();
        });
    }

    private Glyph glyph(int character, Face face) {
        var advance = face.advance(character) * size;
        // Squares sit on the grid, which is a hair wider than the type itself.
        return new Glyph(character, face, size, Scripts.isWordPart(character) ? advance : advance * Grid.STRETCH);
    }
}
