package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePictureTest {

    private static final int POINTS_PER_INCH = 72;
    private static final float SCALE = 1.5f;

    private final Typesetter typesetter = new Typesetter();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePicturesShowWhatThePdfPrints(boolean isDraft) throws Exception {
        var sample = SampleDocuments.letter();
        var letter =
                isDraft ? SampleDocuments.letter(sample.text(), Letterhead.draft("北庭海关", SampleDocuments.DAY)) : sample;
        var pictures = typesetter.preview(letter).pages();

        try (var pdf = Loader.loadPDF(typesetter.letter(letter).bytes())) {
            assertThat(pictures).hasSize(pdf.getNumberOfPages());
            for (var page = 0; page < pictures.size(); page++) {
                var printed = new PDFRenderer(pdf).renderImageWithDPI(page, POINTS_PER_INCH * SCALE);
                var drawn = SvgReader.draw(pictures.get(page).svg(), SCALE);
                assertThat(greatestDifference(printed, drawn))
                        .as("tone of any square of a tenth of an inch on page %d", page + 1)
                        .isLessThan(0.06);
            }
        }
    }

    @Test
    void onlyPagesThatChangedAreDifferent() {
        var letter = SampleDocuments.letter(4);
        var before = typesetter.preview(letter).pages();
        var after = typesetter
                .preview(SampleDocuments.letter(letter.text() + "特此函复。", letter.head()))
                .pages();

        assertThat(after.subList(0, after.size() - 2)).isEqualTo(before.subList(0, after.size() - 2));
        assertThat(after.getLast()).isNotEqualTo(before.getLast());
    }

    @Test
    void thePictureHoldsNothingOfWhatWasWritten() {
        var hostile = "<script>alert(1)</script>&lt;img src=\"http://example.org\"";
        var svg = typesetter
                .preview(SampleDocuments.letter(hostile, Letterhead.draft("北庭海关", SampleDocuments.DAY)))
                .pages()
                .getFirst()
                .svg();

        assertThat(svg).doesNotContain("script", "alert", "img", "example");
    }

    private static double greatestDifference(BufferedImage one, BufferedImage other) {
        var side = (int) (POINTS_PER_INCH * SCALE / 10);
        var across = Math.min(one.getWidth(), other.getWidth()) / side;
        var down = Math.min(one.getHeight(), other.getHeight()) / side;
        return IntStream.range(0, across * down)
                .mapToDouble(i -> Math.abs(tone(one, i % across * side, i / across * side, side)
                        - tone(other, i % across * side, i / across * side, side)))
                .max()
                .orElseThrow();
    }

    private static double tone(BufferedImage picture, int left, int top, int side) {
        return IntStream.range(0, side * side)
                .mapToObj(i -> new Color(picture.getRGB(left + i % side, top + i / side)))
                .mapToDouble(color -> (color.getRed() + color.getGreen() + color.getBlue()) / 765d)
                .average()
                .orElseThrow();
    }
}
