package org.huiying.document;

import java.util.List;
import java.util.Optional;

/** What a typeface is for; each role has its own face first and then all others, so that a rare name is still set. */
enum Role {
    /** 仿宋, the text itself. */
    TEXT(Face.FANGSONG, Face.FANGSONG_TAIL),
    /** 宋, page numbers. */
    NUMBER(Face.SONG),
    /** 小标宋, titles and the issuer's name. */
    TITLE(Face.TITLE, Face.SONG),
    /** 黑, first-level headings and labels. */
    HEADING(Face.HEI, Face.SONG),
    /** 楷, second-level headings. */
    SUBHEADING(Face.KAI, Face.SONG);

    private final List<Face> faces;

    Role(Face... faces) {
        this.faces = List.of(faces);
    }

    List<Face> faces() {
        return faces;
    }

    /** Whether western letters are set in the same face; those of the others are too thin or too wide. */
    boolean isWesternToo() {
        return this == TITLE || this == HEADING;
    }

    /** The face to set a character with, or nothing if no font has it. */
    Optional<Face> faceFor(int character, boolean inChinese) {
        return Fonts.inUse().faceFor(this, character, inChinese);
    }
}
