package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.junit.jupiter.api.Test;

class FontsTest {

    private final Typesetter typesetter = new Typesetter();

    @Test
    void allCharactersOfTheGeneralStandardTableCanBeSet() throws IOException {
        try (var stream = FontsTest.class.getResourceAsStream("general-standard-characters.txt")) {
            var characters = new String(stream.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(characters.codePoints()).hasSize(8_105);
            assertThat(characters.codePoints().filter(FontsTest::isBlank)).isEmpty();
        }
    }

    /** GB 18030-2022, level 1: URO as of Unicode 11, and extension A. Level 2 lies among the 8,105. */
    @Test
    void allOfGb18030LevelOneCanBeSet() {
        var characters = IntStream.concat(IntStream.rangeClosed(0x4E00, 0x9FEF), IntStream.rangeClosed(0x3400, 0x4DB5));

        assertThat(characters.filter(FontsTest::isBlank)).isEmpty();
    }

    @Test
    void allOfGb2312CanBeSet() {
        var characters = new StringBuilder();
        for (var row = 0xA1; row <= 0xF7; row++) {
            for (var cell = 0xA1; cell <= 0xFE; cell++) {
                characters.append(new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312")));
            }
        }

        assertThat(typesetter.missing(characters.toString().replace("\uFFFD", "")))
                .isEmpty();
    }

    private static boolean isBlank(int character) {
        var face = Role.TEXT.faceFor(character, true);
        return face.isEmpty()
                || new Outline(face.get().file().outline(face.get().file().glyph(character))).isBlank();
    }

    @Test
    void rareNamesAndTheLettersOfTheNeighboursCanBeSet() {
        assertThat(typesetter.missing("䶮㛃𬭎𠅤𬱖㐱𫖯𬴂𬍛𨱇𫍽𬀩𪣻䲟")).isEmpty();
        assertThat(typesetter.missing("АБВГҐДЕЁЖЗИЙ ӘҒҚҢӨҰҮҺІ әғқңөұүһі")).isEmpty();
    }

    @Test
    void quotationMarksAreSquareInChineseAndNarrowInWesternText() {
        assertThat(Role.TEXT.faceFor('“', true)).contains(Face.FANGSONG);
        assertThat(Role.SUBHEADING.faceFor('“', true)).contains(Face.SONG);
        assertThat(Role.TEXT.faceFor('“', false)).contains(Face.LATIN);
    }

    @Test
    void outlinesStayWithinTheBoxTheirFontNames() {
        for (var character : "永é«ф国".codePoints().toArray()) {
            for (var face :
                    Fonts.OURS.stream().filter(face -> face.has(character)).toList()) {
                var font = face.file();
                var data = font.outline(font.glyph(character));
                var named = new Rectangle(
                        data.getShort(2) - 1,
                        data.getShort(4) - 1,
                        data.getShort(6) - data.getShort(2) + 2,
                        data.getShort(8) - data.getShort(4) + 2);
                var box = GlyphPath.of(font, font.glyph(character)).getBounds2D();

                assertThat(named.contains(box)).as("%s %c", face, character).isTrue();
                assertThat(box.getHeight()).as("%s %c", face, character).isGreaterThan(named.getHeight() * 0.9);
            }
        }
    }

    @Test
    void aSubsetShowsItsGlyphsAsTheFontDoes() throws IOException {
        var font = Face.LATIN.file();
        var subset = new FontSubset(font);
        var number = subset.number(font.glyph('é'), "é");

        try (var read = new TTFParser(true).parseEmbedded(new ByteArrayInputStream(subset.file()))) {
            assertThat(read.getGlyph().getGlyph(number).getPath().getBounds2D())
                    .isEqualTo(GlyphPath.of(font, font.glyph('é')).getBounds2D());
            assertThat(read.getAdvanceWidth(number) * 1000f / read.getUnitsPerEm())
                    .isCloseTo(subset.width(number), within(0.5f));
        }
    }

    @Test
    void theSameGlyphForAnotherTextHasAnotherNumber() {
        var subset = new FontSubset(Face.LATIN.file());

        assertThat(subset.number(5, "a")).isEqualTo(subset.number(5, "a")).isNotEqualTo(subset.number(5, "b"));
    }
}
