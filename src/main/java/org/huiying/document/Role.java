package org.huiying.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** A Chinese quotation mark or dash fills its square; some faces only have the narrow western one. */
    private static final float NEARLY_SQUARE = 0.85f;

    private final List<Face> chinese;
    private final List<Face> western;

    Role(Face... own) {
        chinese = distinct(Stream.concat(Stream.of(own), others()));
        western = own[0] == Face.TITLE || own[0] == Face.HEI || own[0] == Face.SONG
                ? chinese
                : distinct(Stream.concat(Stream.of(Face.LATIN), chinese.stream()));
    }

    private static Stream<Face> others() {
        return Stream.of(Face.SONG, Face.HEI, Face.KAI, Face.TITLE, Face.FANGSONG, Face.FANGSONG_TAIL, Face.LATIN);
    }

    private static List<Face> distinct(Stream<Face> faces) {
        return List.copyOf(faces.collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }

    /** The face to set a character with, or nothing if no font has it. */
    Optional<Face> faceFor(int character, boolean inChinese) {
        if (inChinese && Scripts.isSharedPunctuation(character)) {
            var square = chinese.stream()
                    .filter(face -> face.has(character) && face.advance(character) > NEARLY_SQUARE)
                    .findFirst();
            if (square.isPresent()) {
                return square;
            }
        }
        for (var face : Scripts.isWestern(character) ? western : chinese) {
            if (face.has(character)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }
}
