package org.huiying.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One font file, read at its first use and then shared by all threads.
 *
 * <p>Sharing is sound because the parser reads every table at once; of what a document asks for later, only outlines
 * are read lazily, under FontBox's own lock.
 */
enum Face {
    LATIN,
    FANGSONG,
    FANGSONG_TAIL,
    SONG,
    TITLE,
    HEI,
    KAI;

    private volatile @Nullable Loaded loaded;

    private record Loaded(TrueTypeFont font, CmapLookup characters, HorizontalMetricsTable widths, int unitsPerEm) {}

    TrueTypeFont font() {
        return loaded().font;
    }

    boolean has(int character) {
        return loaded().characters.getGlyphId(character) > 0;
    }

    /** How wide the character is, in parts of the font size. */
    float advance(int character) {
        var font = loaded();
        return (float) font.widths.getAdvanceWidth(font.characters.getGlyphId(character)) / font.unitsPerEm;
    }

    private Loaded loaded() {
        var present = loaded;
        return present != null ? present : load();
    }

    private synchronized Loaded load() {
        var present = loaded;
        if (present != null) {
            return present;
        }
        var file = "fonts/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ttf";
        try (var stream = Face.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not part of this build");
            }
            // The font keeps its own copy of the bytes, so nothing stays open.
            var font = new TTFParser(true).parse(RandomAccessReadBuffer.createBufferFromStream(stream));
            var fresh =
                    new Loaded(font, font.getUnicodeCmapLookup(), font.getHorizontalMetrics(), font.getUnitsPerEm());
            loaded = fresh;
            return fresh;
        } catch (IOException failure) {
            throw new UncheckedIOException(file, failure);
        }
    }
}
