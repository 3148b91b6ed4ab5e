package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RightToLeftTest {

    private static final String UYGHUR_LETTERS = "ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە";
    private static final String KAZAKH_LETTERS = "اٵبۆگعدەجزيكقلمنڭوٶپرستۋۇٷفحھچشىٸ";
    private static final String UYGHUR = "ھۆرمەتلىك شىركەت، سىلەرنىڭ 2026-يىلى 9-ئايدىكى تەلىپىڭلار تاپشۇرۇۋېلىندى.";

    @Test
    void allLettersOfUyghurAndKazakhCanBeSet() {
        assertThat(new Typesetter().missing(UYGHUR_LETTERS + KAZAKH_LETTERS + "ٴء،؛؟"))
                .isEmpty();
    }

    @Test
    void lettersChangeTheirFormWithTheirNeighbours() {
        var forms = RightToLeft.joined("ببب ب", 10, 1).stream().map(Glyph::id).distinct();

        assertThat(forms).hasSize(5);
    }

    @Test
    void lettersThatAreWrittenAsOneKeepTheirText() {
        var glyphs = RightToLeft.joined("لا", 10, 1);

        assertThat(glyphs).extracting(Glyph::text).containsExactly("ل", "ا");
        assertThat(glyphs).extracting(Glyph::id).first().isEqualTo(FontFile.NOTHING);
        assertThat(glyphs).extracting(Glyph::advance).first().isEqualTo(0f);
    }

    @Test
    void glyphsAreReadInTheOrderOfTheText() {
        assertThat(text(Span.glyphs(List.of(new Span(UYGHUR, Role.TEXT, 10))))).isEqualTo(UYGHUR);
    }

    @Test
    void wordsStandFromRightToLeftAndNumbersFromLeftToRight() {
        var glyphs = Span.glyphs(List.of(new Span("ئايدىكى 2026", Role.TEXT, 10)));

        var onPaper = Line.at(0, glyphs).runs().stream()
                .flatMap(run -> run.glyphs().stream())
                .toList();

        assertThat(text(onPaper)).startsWith("2026 ").endsWith("ئ");
    }

    @Test
    void bracketsOpenTheOtherWay() {
        var bracket = Span.glyphs(List.of(new Span("ئا（ئا）", Role.TEXT, 10))).get(2);

        assertThat(bracket.text()).isEqualTo("（");
        assertThat(bracket.id()).isEqualTo(bracket.face().file().glyph('）'));
    }

    @Test
    void paragraphsFromRightToLeftBeginAtTheRightEdge() {
        var lines = LineBreaker.lines(Span.glyphs(List.of(new Span(UYGHUR.repeat(4), Role.TEXT, 16))), Shape.TEXT);

        assertThat(right(lines.getFirst())).isLessThan(Grid.LEFT + Grid.WIDTH - Grid.CHARACTER);
        assertThat(right(lines.getLast())).isBetween(Grid.LEFT + Grid.WIDTH - 0.2f, Grid.LEFT + Grid.WIDTH + 0.2f);
    }

    @Test
    void textComesOutAsItWentIn() throws IOException {
        var text = "贵公司联系人由ئابدۇقادىر变更为سالاھىدىن的备案已办结。\n" + UYGHUR;

        var letter =
                new Typesetter().letter(SampleDocuments.letter(text, Letterhead.draft("北庭海关", SampleDocuments.DAY)));

        assertThat(PdfText.of(letter)).contains(PdfText.squeezed(text));
        assertThat(ArchiveJudge.objections(letter.bytes())).isEmpty();
    }

    private static float right(Line line) {
        return line.left() + Line.width(line.glyphs());
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
}
