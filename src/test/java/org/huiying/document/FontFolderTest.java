package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontFolderTest {

    private static final int FS_TYPE = 8;

    @TempDir
    Path folder;

    @AfterEach
    void printWithOursAgain() {
        Fonts.use(new Fonts(Map.of()));
    }

    @Test
    void aFontOfTheOperatorGoesBeforeOursAndOursStaysBehindIt() throws IOException {
        put("fangsong.ttf", Face.FANGSONG_TAIL.file().stream().readAllBytes());

        var fonts = new Fonts(FontFolder.faces(folder));

        assertThat(fonts.faceFor(Role.TEXT, '䶮', true)).get().isNotIn(Fonts.OURS);
        assertThat(fonts.faceFor(Role.TEXT, '国', true)).contains(Face.FANGSONG);
    }

    @Test
    void theRarestCharactersAreAskedForLast() throws IOException {
        put("level3.ttf", Face.SONG.file().stream().readAllBytes());

        var fonts = new Fonts(FontFolder.faces(folder));

        assertThat(fonts.faceFor(Role.TEXT, '国', true)).contains(Face.FANGSONG);
    }

    @Test
    void lettersArePrintedWithIt() throws IOException {
        put("fangsong.ttf", Face.KAI.file().stream().readAllBytes());

        assertThat(FontFolder.use(folder)).isEmpty();
        var glyph = Span.glyphs(List.of(new Span("国", Role.TEXT, 10))).getFirst();

        assertThat(glyph.face()).isNotIn(Fonts.OURS).hasToString("fangsong");
        assertThat(ArchiveJudge.objections(
                        new Typesetter().letter(SampleDocuments.letter()).bytes()))
                .isEmpty();
    }

    @Test
    void restrictedEmbeddingIsSaid() throws IOException {
        var bytes = Face.LATIN.file().stream().readAllBytes();
        bytes[offset(bytes, "OS/2") + FS_TYPE + 1] = 2;
        put("latin.ttf", bytes);

        assertThat(FontFolder.use(folder)).singleElement().asString().contains("latin.ttf", "licence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FangSong.ttf", "fangsong.otf", "simsun.ttc"})
    void aFileWithoutAPlaceIsRefused(String name) throws IOException {
        put(name, new byte[100]);

        assertThatThrownBy(() -> FontFolder.use(folder))
                .isInstanceOf(UnusableFont.class)
                .hasMessageContaining("has no place. Name it latin.ttf, fangsong.ttf");
    }

    @Test
    void whatIsNoTrueTypeFontIsRefused() throws IOException {
        put("hei.ttf", "OTTO and much more".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> FontFolder.use(folder))
                .isInstanceOf(UnusableFont.class)
                .hasMessageContaining(
                        "hei.ttf cannot be used, because it is not a single font with TrueType outlines.");
    }

    @Test
    void aFontThatWasCutOffIsRefused() throws IOException {
        var bytes = Face.HEI.file().stream().readAllBytes();
        put("hei.ttf", Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> FontFolder.use(folder))
                .isInstanceOf(UnusableFont.class)
                .hasMessageContaining("because it is damaged.");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> FontFolder.use(folder.resolve("none")))
                .isInstanceOf(UnusableFont.class)
                .hasMessageContaining("cannot be read");
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static int offset(byte[] font, String table) {
        var data = ByteBuffer.wrap(font);
        for (var entry = 12; ; entry += 16) {
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals(table)) {
                return data.getInt(entry + 8);
            }
        }
    }
}
