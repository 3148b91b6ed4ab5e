package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.huiying.document.signature.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final Signing SIGNING = new Signing(TestKeys.p256(), TestKeys.NOW);

    private final Typesetter typesetter = new Typesetter();

    @ParameterizedTest
    @ValueSource(strings = {"北", "北庭海关", "国家外汇管理局北庭分局", "北庭州人力资源和社会保障局职业技能鉴定中心", "Trade Council", ""})
    void aDrawnSealIsFitForTheArchiveAndForReadersByEar(String name) throws Exception {
        var letter = sealed(Seal.demonstration(name));

        assertThat(ArchiveJudge.objections(letter.bytes())).isEmpty();
    }

    @Test
    void aPictureIsFitForTheArchiveAndForReadersByEar() throws Exception {
        var letter = sealed(Seal.of(png(400, 380)).orElseThrow());

        assertThat(ArchiveJudge.objections(letter.bytes())).isEmpty();
    }

    @Test
    void theSealStandsInItsPlace() throws Exception {
        var letter = sealed(Seal.demonstration("北庭海关"));
        var place = Objects.requireNonNull(letter.seal());

        try (var document = Loader.loadPDF(letter.bytes())) {
            var widget = document.getPage(place.page() - 1).getAnnotations().getFirst();
            assertThat(widget.getRectangle().getLowerLeftX()).isEqualTo(place.left());
            assertThat(widget.getRectangle().getLowerLeftY()).isEqualTo(place.bottom());
            assertThat(widget.getRectangle().getWidth()).isCloseTo(place.diameter(), within(0.01f));
        }
    }

    @Test
    void theSealLeavesInkOnThePageAndNothingInTheText() throws Exception {
        var plain = typesetter.letter(SampleDocuments.letter(), SIGNING);
        var sealed = sealed(Seal.of(png(400, 400)).orElseThrow());

        assertThat(PdfText.of(sealed)).isEqualTo(PdfText.of(plain));
        assertThat(redPoints(sealed)).isGreaterThan(redPoints(plain) + 100);
    }

    @Test
    void aDocumentWithoutRoomForASealHidesItsSignature() throws Exception {
        var minutes = typesetter.minutes(SampleDocuments.minutes(), SIGNING.under(Seal.demonstration("北庭贸促会")));

        assertThat(minutes.seal()).isNull();
        try (var document = Loader.loadPDF(minutes.bytes())) {
            var widget = document.getPage(0).getAnnotations().getFirst();
            assertThat(widget.getRectangle().getWidth()).isZero();
        }
    }

    @Test
    void onlyPicturesOfSealsAreTaken() throws Exception {
        var png = png(100, 100);

        assertThat(Seal.of(new byte[0])).isEmpty();
        assertThat(Seal.of("<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Seal.of(Arrays.copyOf(png, 40))).isEmpty();
        assertThat(Seal.of(claiming(png, 60_000))).isEmpty();
        assertThat(Seal.of(Arrays.copyOf(png, 3_000_000))).isEmpty();
        assertThat(Seal.of(png)).isPresent();
    }

    private RenderedDocument sealed(Seal seal) throws Exception {
        return typesetter.letter(SampleDocuments.letter(), SIGNING.under(seal));
    }

    private static byte[] png(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.setStroke(new BasicStroke(12));
        pen.drawOval(8, 8, width - 16, height - 16);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** The same file with another width in its head. */
    private static byte[] claiming(byte[] png, int width) {
        var copy = png.clone();
        copy[18] = (byte) (width >> 8);
        copy[19] = (byte) width;
        return copy;
    }

    private static long redPoints(RenderedDocument letter) throws IOException {
        var pages = new PagePictures(letter.pageCount()).png(letter.bytes(), 50);
        var page = ImageIO.read(new ByteArrayInputStream(pages.getLast()));
        return Arrays.stream(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                .filter(point -> (point >> 16 & 0xFF) > 150 && (point & 0xFF) < 100)
                .count();
    }
}
