package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** The figures of GB/T 9704-2012 in millimetres, measured in what is printed. */
class LetterStandardTest {

    private static final double LEFT = 28;
    private static final double RIGHT = 28 + 156;
    private static final double TOP = 37;
    private static final double BOTTOM = 37 + 225;
    private static final double CENTRE = 28 + 78;
    private static final double CHARACTER = 156 / 28d;
    private static final double PITCH = 10.45;
    private static final double SIZE_3 = 15.75;
    private static final double SIZE_3_MM = SIZE_3 * 25.4 / 72;

    private static final Letterhead HEAD =
            Letterhead.issued("北庭海关", "北关函〔2026〕17号", SampleDocuments.DAY).provenBy(SampleDocuments.PROOF);

    private final Typesetter typesetter = new Typesetter();
    private final RenderedDocument letter = typesetter.letter(SampleDocuments.letter());

    @Test
    void thePageIsA4() throws IOException {
        try (var pdf = Loader.loadPDF(letter.bytes())) {
            var box = pdf.getPage(0).getMediaBox();

            assertThat(box.getWidth() * 25.4 / 72).isCloseTo(210, within(0.01));
            assertThat(box.getHeight() * 25.4 / 72).isCloseTo(297, within(0.01));
        }
    }

    @Test
    void theMarkStandsThirtyMillimetresFromTheTopInRed() throws IOException {
        var mark = Print.of(letter, 1).lines().getFirst();

        assertThat(mark.text()).isEqualTo("北庭海关");
        assertThat(mark.isRed()).isTrue();
        assertThat(mark.inkTop()).isCloseTo(30, within(0.3));
        assertThat(mark.centre()).isCloseTo(CENTRE, within(0.2));
    }

    @Test
    void theDoubleRulesAreAHundredAndSeventyMillimetresLong() throws IOException {
        var print = Print.of(letter, 1);
        var rules = print.bars(true);

        assertThat(rules).hasSize(4).allSatisfy(rule -> {
            assertThat(rule.width()).isCloseTo(170, within(0.01));
            assertThat(rule.centre()).isCloseTo(CENTRE, within(0.01));
        });
        assertThat(rules.get(0).top()).isCloseTo(print.lines().getFirst().inkBottom() + 4, within(0.3));
        assertThat(rules.get(0).height()).isGreaterThan(rules.get(1).height());
        assertThat(rules.get(2).height()).isLessThan(rules.get(3).height());
        assertThat(rules.get(3).bottom()).isCloseTo(297 - 20, within(0.01));
    }

    @Test
    void theNumberStandsFlushRightSevenEighthsOfACharacterBelowTheRule() throws IOException {
        var print = Print.of(letter, 1);
        var number = print.line("北关函〔2026〕17号");

        assertThat(number.right()).isCloseTo(RIGHT, within(0.2));
        assertThat(number.size()).isCloseTo(SIZE_3, within(0.01));
        var top = number.baseline() - 0.86 * SIZE_3_MM;
        assertThat(top - print.bars(true).get(1).bottom()).isCloseTo(SIZE_3_MM * 7 / 8, within(0.1));
    }

    @Test
    void theTitleStandsTwoEmptyLinesBelowInTheSecondSize() throws IOException {
        var print = Print.of(letter, 1);
        var title = print.line("关于跨境电商出口退货通关有关诉求的答复函");
        var number = print.line("北关函〔2026〕17号");

        assertThat(title.size()).isCloseTo(22, within(0.01));
        assertThat(title.centre()).isCloseTo(CENTRE, within(0.3));
        assertThat((title.baseline() - number.baseline()) / PITCH).isBetween(2.9, 4.0);
    }

    @Test
    void theTextStandsOnTheGridOfTwentyTwoLines() throws IOException {
        var lines = Print.of(typesetter.letter(SampleDocuments.letter("汉".repeat(28 * 60), HEAD)), 2).lines().stream()
                .filter(line -> Math.abs(line.size() - SIZE_3) < 0.01)
                .toList();

        assertThat(lines).hasSize(22);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.text()).hasSize(28);
            assertThat(line.left()).isCloseTo(LEFT, within(0.05));
            assertThat(line.right()).isCloseTo(RIGHT, within(0.1));
        });
        for (var i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).baseline() - lines.get(i - 1).baseline()).isCloseTo(PITCH, within(0.02));
        }
        assertThat(lines.getFirst().baseline() - 0.86 * SIZE_3_MM).isCloseTo(TOP, within(0.05));
        assertThat(lines.getLast().baseline() + 0.14 * SIZE_3_MM).isCloseTo(BOTTOM, within(0.05));
    }

    @Test
    void paragraphsAreIndentedByTwoCharactersAndTheAddresseeIsFlush() throws IOException {
        var print = Print.of(letter, 1);

        assertThat(print.line("天山远航国际贸易有限公司：").left()).isCloseTo(LEFT, within(0.05));
        assertThat(print.line("贵公司在2026年9月").left()).isCloseTo(LEFT + 2 * CHARACTER, within(0.05));
        assertThat(print.line("贵公司在2026年9月").baseline()
                        - print.line("天山远航国际贸易有限公司：").baseline())
                .isCloseTo(PITCH, within(0.02));
    }

    @Test
    void attachmentsAreAlignedToTheFirstCharacterOfTheirNames() throws IOException {
        var print = Print.of(letter, 2);
        var first = print.part("跨境电商出口退货办理流程图");
        var second = print.part("《出口退货申请表》填写");
        var continued = print.part("（2026年第二版");

        assertThat(print.line("附件：").left()).isCloseTo(LEFT + 2 * CHARACTER, within(0.05));
        assertThat(first.left()).isCloseTo(second.left(), within(0.05));
        assertThat(continued.left()).isCloseTo(second.left(), within(0.05));
        assertThat(print.line("附件：").baseline() - print.line("出口商品退货监管").baseline())
                .as("one empty line")
                .isCloseTo(2 * PITCH, within(0.02));
    }

    @Test
    void withASealTheDateStandsFourCharactersInAndTheIssuerIsCentredOverIt() throws IOException {
        var print = Print.of(letter, 2);
        var issuer = print.lines().stream()
                .filter(line -> line.text().equals("北庭海关"))
                .findFirst()
                .orElseThrow();
        var date = print.line("2026年9月18日");

        assertThat(date.right()).isCloseTo(RIGHT - 4 * CHARACTER, within(0.1));
        assertThat(issuer.centre()).isCloseTo(date.centre(), within(0.2));
        assertThat(date.baseline() - issuer.baseline()).isCloseTo(PITCH, within(0.02));
    }

    @Test
    void theSealCoversIssuerAndDateAndBeginsWithinOneLineOfTheText() throws IOException {
        var seal = letter.seal();
        var print = Print.of(letter, seal.page());
        var date = print.line("2026年9月18日");
        var lastLine = print.line("（2026年第二版");
        var left = seal.left() * 25.4 / 72;
        var diameter = seal.diameter() * 25.4 / 72;
        var bottom = 297 - seal.bottom() * 25.4 / 72;
        var top = bottom - diameter;

        assertThat(diameter).isBetween(40d, 42.01);
        assertThat(left + diameter / 2).isCloseTo(date.centre(), within(0.2));
        assertThat(top - lastLine.inkBottom()).as("within one line").isBetween(0d, PITCH);
        assertThat(bottom).isGreaterThan(date.inkBottom());
        assertThat(top).isLessThan(date.baseline() - PITCH - SIZE_3_MM);
        assertThat(left).isLessThan(date.left());
        assertThat(left + diameter).isGreaterThan(date.right());
    }

    @Test
    void withoutASealTheIssuerStandsTwoCharactersInAndTheDateTwoCharactersAfterIt() throws IOException {
        var head = Letterhead.issued("北庭州国际贸易促进委员会", "1号", SampleDocuments.DAY).withoutSeal();
        var document = typesetter.letter(Samples.onePage(head));
        var print = Print.of(document, 1);
        var issuer = print.lines().stream()
                .filter(line -> line.text().equals("北庭州国际贸易促进委员会") && !line.isRed())
                .findFirst()
                .orElseThrow();
        var date = print.lines().get(print.lines().indexOf(issuer) + 1);

        assertThat(document.seal()).isNull();
        assertThat(issuer.right()).isCloseTo(RIGHT - 2 * CHARACTER, within(0.1));
        assertThat(date.text()).isEqualTo("2026年9月18日");
        assertThat(date.left()).isCloseTo(issuer.left() + 2 * CHARACTER, within(0.1));
        assertThat(issuer.baseline() - print.line("特此函复").baseline()).isCloseTo(2 * PITCH, within(0.02));
    }

    @Test
    void withoutASealADateLongerThanTheIssuerStandsTwoCharactersIn() throws IOException {
        var head = Letterhead.issued("北庭海关", "1号", SampleDocuments.DAY).withoutSeal();
        var print = Print.of(typesetter.letter(Samples.onePage(head)), 1);
        var date = print.lines().stream()
                .filter(line -> line.text().equals("2026年9月18日"))
                .findFirst()
                .orElseThrow();
        var issuer = print.lines().get(print.lines().indexOf(date) - 1);

        assertThat(date.right()).isCloseTo(RIGHT - 2 * CHARACTER, within(0.1));
        assertThat(date.left()).isCloseTo(issuer.left() + 2 * CHARACTER, within(0.1));
    }

    @Test
    void copiesStandLowestInTheFourthSizeOneCharacterInAndWithoutRules() throws IOException {
        var print = Print.of(letter, 2);
        var copies = print.line("抄送：");

        assertThat(copies.size()).isCloseTo(14, within(0.01));
        assertThat(copies.left()).isCloseTo(LEFT + CHARACTER, within(0.05));
        assertThat(copies.text()).endsWith("。");
        assertThat(copies.baseline() + 0.14 * 14 * 25.4 / 72).isCloseTo(BOTTOM, within(0.1));
        assertThat(print.bars(false)).noneMatch(bar -> bar.width() > 20);
    }

    @Test
    void theFirstPageHasNoNumberAndTheSecondHasItOnTheLeft() throws IOException {
        assertThat(Print.of(letter, 1).lines()).noneMatch(line -> line.text().contains("—"));

        var number = Print.of(letter, 2).line("— 2 —");
        assertThat(number.left()).isCloseTo(LEFT + 14 * 25.4 / 72, within(0.2));
        assertThat(number.size()).isCloseTo(14, within(0.01));
        assertThat(number.sorts().getFirst().ink().getCenterY() - BOTTOM).isCloseTo(7, within(0.3));
    }

    @Test
    void headingsHaveTheFacesOfTheirLevels() throws IOException {
        var faces = Faces.of(typesetter.letter(Samples.threePages()));

        assertThat(faces.of("一、关于出口退货通关")).isEqualTo(List.of("HuiyingHei"));
        assertThat(faces.of("（一）压缩通关时限。")).isEqualTo(List.of("HuiyingKai"));
        assertThat(faces.of("译本应当注明翻译人员姓名和联系方式。")).isEqualTo(List.of("HuiyingFangsong"));
    }

    @Test
    void anAttachmentBeginsAPageWithItsNumberAndItsTitleOnTheThirdLine() throws IOException {
        var withAnnex = SampleDocuments.letter().with(List.of(new Annex("一览表", "正文。", null)));
        var print = Print.of(typesetter.letter(withAnnex), 3);
        var label = print.lines().getFirst();
        var title = print.lines().get(1);

        assertThat(label.text()).isEqualTo("附件1");
        assertThat(label.left()).isCloseTo(LEFT, within(0.05));
        assertThat(label.baseline() - 0.86 * SIZE_3_MM).isCloseTo(TOP, within(0.1));
        assertThat(title.centre()).isCloseTo(CENTRE, within(0.3));
        assertThat((title.baseline() - label.baseline()) / PITCH).isCloseTo(2, within(0.1));
    }
}
