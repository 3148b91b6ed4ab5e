package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private final Typesetter typesetter = new Typesetter();

    @Test
    void aLetterSaysWhatItWasGiven() throws IOException {
        var letter = SampleDocuments.letter();

        var text = PdfText.of(typesetter.letter(letter));

        assertThat(text)
                .contains(PdfText.squeezed(letter.text()))
                .contains("北庭海关", "北关函〔2026〕17号", "天山远航国际贸易有限公司：", letter.title())
                .contains("办理结果：已解决。", "附件：1.跨境电商出口退货办理流程图", "2026年9月18日")
                .contains("抄送：北庭贸促会、国家外汇管理局北庭分局。", "诉求编号：HY-2026-000123");
    }

    @Test
    void minutesSayWhatTheyWereGiven() throws IOException {
        var text = PdfText.of(typesetter.minutes(SampleDocuments.minutes()));

        assertThat(text)
                .contains("北庭州外贸企业政企面对面座谈会纪要", "第3期", "时间：2026年9月10日上午10时至12时30分")
                .contains("一、关于跨境电商出口退货通关", "十二、关于外汇结算便利化", "（一）企业反映。")
                .contains("北庭海关：印发退货办理流程图并在“单一窗口”公布（2026年10月31日前完成）。")
                .contains("出席：北庭海关马志远、古丽娜尔·艾合买提", "请假：北庭州人力资源和社会保障局王䶮", "列席：");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Уважаемые коллеги, Қазақстан Республикасы",
                "王䶮、赵𬭎、钱𠅤、孙㛃",
                "<script>alert(1)</script><img src=file:///etc/passwd>&amp;${7*7}",
                "（“《〈引号〉》”）……——100%，￥5,000.00元；a/b",
                "'; drop table letter; --",
                "e\u0301t\u00e9 naïve Å µ Ω ½ ① ㎡ ℃"
            })
    void textComesOutAsItWentIn(String text) throws IOException {
        var letter = SampleDocuments.letter("贵公司来函：" + text + "收悉。", Letterhead.draft("北庭海关", SampleDocuments.DAY));

        assertThat(PdfText.of(typesetter.letter(letter))).contains(PdfText.squeezed(CleanText.of(text)));
    }

    @Test
    void invisibleMarksAreDroppedAndBlanksAreBlanks() throws IOException {
        var text = "甲\u202E乙\u200B丙\uFEFF丁\u00AD戊\u0000己\uFE0F庚";

        assertThat(typesetter.missing(text + "\t\u00A0\u3000\r\n\u2028")).isEmpty();
        var letter = SampleDocuments.letter(text, Letterhead.draft("北庭海关", SampleDocuments.DAY));
        assertThat(PdfText.of(typesetter.letter(letter))).contains("甲乙丙丁戊己庚");
    }

    @Test
    void aCharacterThatNoFontHasIsReportedAndNeverDrawn() {
        var letter = SampleDocuments.letter("谢谢😀，再见\uE001。", Letterhead.draft("北庭海关", SampleDocuments.DAY));

        assertThat(typesetter.missing(letter.text())).containsExactly("😀", "\uE001");
        assertThatThrownBy(() -> typesetter.letter(letter))
                .isInstanceOfSatisfying(
                        MissingGlyphs.class,
                        missing -> assertThat(missing.characters()).containsExactlyInAnyOrder("😀", "\uE001"));
    }

    @Test
    void fontsAreEmbeddedAndCutDown() throws IOException {
        var letter = typesetter.letter(SampleDocuments.letter());

        try (var pdf = Loader.loadPDF(letter.bytes())) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                var font = (PDType0Font) resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Huiying.*");
            }
        }
        assertThat(letter.bytes()).hasSizeLessThan(200_000);
    }

    @Test
    void theFileTellsItsTitleAndLanguage() throws IOException {
        try (var pdf =
                Loader.loadPDF(typesetter.letter(SampleDocuments.letter()).bytes())) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(SampleDocuments.letter().title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void aHundredThousandCharactersAreSet() throws IOException {
        var text = "这是一段很长的答复，内容涉及通关、退税和结汇。".repeat(4_400);

        var document = typesetter.letter(SampleDocuments.letter(text, Letterhead.draft("北庭海关", SampleDocuments.DAY)));

        assertThat(document.pageCount()).isBetween(160, 180);
        assertThat(PdfText.ofPage(document, document.pageCount())).contains("抄送");
    }

    @Test
    void aWordOfFiveThousandLettersIsWrapped() throws IOException {
        var word = "x".repeat(5_000);

        var document =
                typesetter.letter(SampleDocuments.letter(word, Letterhead.issued("北庭海关", "1号", SampleDocuments.DAY)));

        assertThat(PdfText.of(document).chars().filter(character -> character == 'x'))
                .hasSizeGreaterThanOrEqualTo(5_000);
        assertThat(document.pageCount()).isBetween(4, 8);
    }

    @Test
    void everyFieldMayBeVeryLongOrEmpty() {
        var longText = "非常长的文字".repeat(300);
        var none = new ReplyLetter.Foot("", List.of(), null);
        var copies = new ReplyLetter.Foot(longText, Collections.nCopies(200, "抄送单位"), longText);

        assertThat(typesetter
                        .letter(new ReplyLetter(
                                Letterhead.issued(longText, longText, SampleDocuments.DAY),
                                longText,
                                longText,
                                longText,
                                longText,
                                Collections.nCopies(50, longText),
                                Collections.nCopies(50, longText),
                                copies))
                        .pageCount())
                .isGreaterThan(200);
        assertThat(typesetter
                        .letter(new ReplyLetter(
                                Letterhead.draft("", SampleDocuments.DAY),
                                "",
                                "",
                                "",
                                "",
                                List.of(""),
                                List.of(""),
                                none))
                        .pageCount())
                .isEqualTo(1);
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        var one = typesetter.letter(SampleDocuments.letter());
        var other = typesetter.letter(SampleDocuments.letter());

        assertThat(other.sha256()).isEqualTo(one.sha256()).hasSize(64);
        assertThat(other.bytes()).isEqualTo(one.bytes());
    }

    @Test
    void eightThreadsGiveWhatOneThreadGives() throws Exception {
        var letters = IntStream.range(0, 50)
                .mapToObj(number ->
                        Samples.onePage(Letterhead.issued("北庭海关", "北关函〔2026〕" + number + "号", SampleDocuments.DAY)))
                .toList();
        Callable<List<String>> all = () -> letters.stream()
                .map(letter -> typesetter.letter(letter).sha256())
                .toList();
        var alone = all.call();

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var result : threads.invokeAll(Collections.nCopies(80, all))) {
                assertThat(result.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void codesOfOlderSystemsArePrintedAsWhatTheyMeant() throws IOException {
        var letter = SampleDocuments.letter("王\uE863、\uE817。", Letterhead.draft("北庭海关", SampleDocuments.DAY));

        assertThat(PdfText.of(typesetter.letter(letter))).contains("王䶮、\uD840\uDC89。");
    }

    @Test
    void aDraftIsMarkedOnEveryPageAndHasNoNumber() throws IOException {
        var text = "草拟的答复。\n".repeat(40);

        var draft = typesetter.letter(SampleDocuments.letter(text, Letterhead.draft("北庭海关", SampleDocuments.DAY)));

        assertThat(draft.pageCount()).isEqualTo(3);
        for (var page = 1; page <= draft.pageCount(); page++) {
            assertThat(PdfText.ofPage(draft, page)).contains("草", "DRAFT").doesNotContain("〔2026〕");
        }
    }

    @Test
    void pagesBecomePicturesUpToTheBound() {
        var minutes = typesetter.minutes(SampleDocuments.minutes());

        assertThat(new PagePictures(2).png(minutes.bytes(), 50))
                .hasSize(2)
                .allSatisfy(picture -> assertThat(picture).startsWith(0x89, 'P', 'N', 'G'));
    }
}
