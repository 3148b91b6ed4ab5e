package org.huiying.document;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A stretch of clean text in one role and size. */
record Span(String text, Role role, float size) {

    /**
     * The glyphs of spans that follow each other in one paragraph, in the order in which they are read.
     *
     * @throws MissingGlyphs if no font has some character
     */
    static List<Glyph> glyphs(List<Span> spans) {
        var missing = new LinkedHashSet<String>();
        var glyphs = new ArrayList<Glyph>();
        var text = spans.stream().map(Span::text).collect(Collectors.joining());
        var inChinese = text.codePoints().anyMatch(Scripts::isIdeograph);
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            var start = 0;
            for (var span : spans) {
                span.addRuns(bidi, start, inChinese, glyphs, missing);
                start += span.text.length();
            }
        } else {
            spans.forEach(span -> span.add(span.text, 0, inChinese, glyphs, missing));
        }
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(missing);
        }
        return glyphs;
    }

    /** Adds this span, which begins at {@code start} of the paragraph, direction by direction. */
    private void addRuns(Bidi bidi, int start, boolean inChinese, List<Glyph> glyphs, Set<String> missing) {
        for (var run = 0; run < bidi.getRunCount(); run++) {
            var first = Math.max(bidi.getRunStart(run) - start, 0);
            var end = Math.min(bidi.getRunLimit(run) - start, text.length());
            var level = bidi.getRunLevel(run);
            if (first < end && level % 2 == 1) {
                RightToLeft.pieces(text.substring(first, end)).forEach(piece -> {
                    if (piece.isJoined()) {
                        glyphs.addAll(RightToLeft.joined(piece.text(), size, level));
                    } else {
                        add(piece.text(), level, inChinese, glyphs, missing);
                    }
                });
            } else if (first < end) {
                add(text.substring(first, end), level, inChinese, glyphs, missing);
            }
        }
    }

    private void add(String part, int level, boolean inChinese, List<Glyph> glyphs, Set<String> missing) {
        for (var at = 0; at < part.length(); ) {
            var character = part.codePointAt(at);
            at += Character.charCount(character);
            var face = role.faceFor(character, inChinese);
            if (face.isPresent()) {
                glyphs.add(Glyph.of(character, face.get(), size, level));
            } else {
                missing.add(Character.toString(character));
            }
        }
    }
}
