package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FontsTest {

    private final Typesetter typesetter = new Typesetter();

    @Test
    void allCharactersOfTheGeneralStandardTableCanBeSet() throws IOException {
        try (var stream = FontsTest.class.getResourceAsStream("general-standard-characters.txt")) {
            var characters = new String(stream.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(characters.codePoints()).hasSize(8_105);
            assertThat(typesetter.missing(characters)).isEmpty();
        }
    }

    @Test
    void allIdeographsOfTheBasicPlaneUpToUnicodeElevenCanBeSet() {
        var characters = new StringBuilder();
        for (var character = 0x4E00; character <= 0x9FEF; character++) {
            characters.appendCodePoint(character);
        }

        assertThat(typesetter.missing(characters.toString())).isEmpty();
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
}
