package org.huiying.document;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The faces there are, and in which order each role asks them for a character. A face of the operator goes before ours of
 * the same name; the font of the rarest characters comes last.
 */
final class Fonts {

    /** GB 18030-2022, level 3: not among ours. */
    static final String LEVEL_3 = "level3";

    static final List<Face> OURS = List.of(
            Face.LATIN, Face.FANGSONG, Face.FANGSONG_TAIL, Face.SONG, Face.TITLE, Face.HEI, Face.KAI, Face.ARABIC);

    /** A Chinese quotation mark or dash fills its square; some faces only have the narrow western one. */
    private static final float NEARLY_SQUARE = 0.85f;

    private static volatile Fonts inUse = new Fonts(Map.of());

    private final Map<String, Face> own;
    private final Map<Role, List<Face>> chinese = new EnumMap<>(Role.class);
    private final Map<Role, List<Face>> western = new EnumMap<>(Role.class);

    /** @param own faces of the operator by their names */
    Fonts(Map<String, Face> own) {
        this.own = Map.copyOf(own);
        for (var role : Role.values()) {
            var faces = Stream.concat(role.faces().stream(), others());
            chinese.put(role, chain(faces));
            var first = role.isWesternToo() ? role.faces().stream() : Stream.of(Face.LATIN);
            western.put(role, chain(Stream.concat(Stream.concat(first, role.faces().stream()), others())));
        }
    }

    /** The fonts of this process. */
    static Fonts inUse() {
        return inUse;
    }

    static void use(Fonts fonts) {
        inUse = fonts;
    }

    private static Stream<Face> others() {
        return Stream.of(
                Face.SONG, Face.HEI, Face.KAI, Face.TITLE, Face.FANGSONG, Face.FANGSONG_TAIL, Face.LATIN, Face.ARABIC);
    }

    private List<Face> chain(Stream<Face> faces) {
        var chain = new LinkedHashSet<Face>();
        faces.forEach(face -> {
            own(face.name()).ifPresent(chain::add);
            chain.add(face);
        });
        own(LEVEL_3).ifPresent(chain::add);
        return List.copyOf(chain);
    }

    private Optional<Face> own(String name) {
        return Optional.ofNullable(own.get(name));
    }

    /** The face for script written from right to left. */
    Face arabic() {
        return own(Face.ARABIC.name()).orElse(Face.ARABIC);
    }

    /** The face to set a character with, or nothing if no font has it. */
    Optional<Face> faceFor(Role role, int character, boolean inChinese) {
        var faces = chinese.getOrDefault(role, List.of());
        if (inChinese && Scripts.isSharedPunctuation(character)) {
            var square = faces.stream()
                    .filter(face -> face.has(character) && face.advance(character) > NEARLY_SQUARE)
                    .findFirst();
            if (square.isPresent()) {
                return square;
            }
        }
        for (var face : Scripts.isWestern(character) ? western.getOrDefault(role, List.of()) : faces) {
            if (face.has(character)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }
}
