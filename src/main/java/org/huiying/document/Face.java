package org.huiying.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** One typeface: a font file of ours, read at its first use and then shared by all threads, or one of the operator's. */
final class Face {

    static final Face LATIN = new Face('a', "latin");
    static final Face FANGSONG = new Face('b', "fangsong");
    static final Face FANGSONG_TAIL = new Face('c', "fangsong-tail");
    static final Face SONG = new Face('d', "song");
    static final Face TITLE = new Face('e', "title");
    static final Face HEI = new Face('f', "hei");
    static final Face KAI = new Face('g', "kai");
    static final Face ARABIC = new Face('h', "arabic");

    private final char letter;
    private final String name;
    private volatile @Nullable FontFile file;

    private Face(char letter, String name) {
        this.letter = letter;
        this.name = name;
    }

    /** A face whose file the operator gives. */
    Face(char letter, String name, FontFile file) {
        this(letter, name);
        this.file = file;
    }

    /** Tells faces apart in what is written for others to read. */
    char letter() {
        return letter;
    }

    /** What its file is called, without the ending. */
    String name() {
        return name;
    }

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
        var resource = "fonts/" + name + ".ttf";
        try (var stream = Face.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not part of this build");
            }
            var fresh = new FontFile(stream.readAllBytes());
            file = fresh;
            return fresh;
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
