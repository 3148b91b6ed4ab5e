package org.huiying.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One font file, read at its first use and then shared by all threads. */
enum Face {
    LATIN,
    FANGSONG,
    FANGSONG_TAIL,
    SONG,
    TITLE,
    HEI,
    KAI;

    private volatile @Nullable FontFile file;

    boolean has(int character) {
        return file().glyph(character) > 0;
    }

    /** How wide the character is, in parts of the font size. */
    float advance(int character) {
        var font = file();
        return font.width(font.glyph(character)) / 1000f;
    }

    FontFile file() {
        var present = file;
        return present != null ? present : load();
    }

    private synchronized FontFile load() {
        var present = file;
        if (present != null) {
            return present;
        }
        var name = "fonts/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ttf";
        try (var stream = Face.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not part of this build");
            }
            var fresh = new FontFile(stream.readAllBytes());
            file = fresh;
            return fresh;
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }
}
