package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.huiying.document.Spoken.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpokenTest {

    private final Typesetter typesetter = new Typesetter();

    @ParameterizedTest
    @MethodSource("texts")
    void aParagraphBrokenOverLinesAndPagesIsOneAndSaysExactlyWhatWasWritten(String text) throws IOException {
        var letter = SampleDocuments.letter(text, Letterhead.draft("北庭海关", SampleDocuments.DAY));

        var paragraphs = Spoken.texts(typesetter.letter(letter), "P");

        assertThat(paragraphs).contains(text);
    }

    static Stream<String> texts() {
        return Stream.of(
                "跨境电商出口退货。".repeat(120),
                "The quick brown fox jumps over the lazy dog, and the 23 firms (12 requests) agree. "
                        .repeat(40)
                        .strip(),
                "Быстрая лиса перепрыгнула через ленивую собаку; Қазақстан Республикасы. "
                        .repeat(40)
                        .strip(),
                "汉字 and English, русский и қазақша mixed with “quotes”, 5,000.00元 —— etc. "
                        .repeat(30)
                        .strip(),
                "两个  空格 和　全角空格",
                "x".repeat(5_000),
                "https://example.org/" + "path/".repeat(100),
                "<img src=file:///etc/passwd> {title} ]]> <</MCID 0>> BDC (a) \\ Tj ET",
                "王䶮、赵𬭎、钱𠅤、孙㛃".repeat(30));
    }

    @Test
    void aLetterIsToldInTheOrderInWhichItIsRead() throws IOException {
        var parts = Spoken.of(
                typesetter.letter(Samples.onePage(Letterhead.issued("北庭海关", "北关函〔2026〕17号", SampleDocuments.DAY)
                        .provenBy(SampleDocuments.PROOF)
                        .superseding("北关函〔2026〕11号"))));

        assertThat(parts)
                .containsExactly(
                        new Part("P", "北庭海关"),
                        new Part("P", "北关函〔2026〕17号"),
                        new Part("H1", "关于出口退货通关时限诉求的复函"),
                        new Part("P", "天山远航国际贸易有限公司："),
                        new Part("P", "贵公司《关于缩短跨境电商出口退货通关时间的诉求》收悉。经研究，现函复如下："),
                        new Part(
                                "P",
                                "自2026年10月1日起，我关对跨境电商出口退货商品实行“合并打包、一次查验”，平均办理时间由5.5个工作日压缩至2个工作日以内。贵公司可通过国际贸易“单一窗口”提交申请。"),
                        new Part("P", "特此函复。"),
                        new Part("P", "北庭海关"),
                        new Part("P", "2026年9月18日"),
                        new Part("P", "（联系人：李明　电话：0994-1234567）"),
                        new Part("P", "（本件替代北关函〔2026〕11号，原件同时失效）"),
                        new Part("P", "诉求编号：HY-2026-000123"),
                        new Part("P", "核验码：7Q2K-X4M9"),
                        new Part("Figure", "核验本文件真伪的二维码：" + SampleDocuments.PROOF.url()),
                        new Part("P", "抄送：北庭贸促会。"));
    }

    @Test
    void headingsListsAndTablesAreWhatTheyAre() throws IOException {
        var letter = typesetter.letter(Samples.threePages());

        assertThat(Spoken.texts(letter, "H2")).containsExactly("一、关于出口退货通关", "二、关于外汇结算", "三、关于人才招聘", "事项办理时限和责任单位一览表");
        assertThat(Spoken.texts(letter, "H3")).containsExactly("（一）压缩通关时限。", "（二）简化单证。");
        assertThat(Spoken.texts(letter, "Lbl")).containsExactly("1. ", "2. ", "1. ", "2. ");
        assertThat(Spoken.texts(letter, "LBody")).contains("《中华人民共和国海关法》第二十四条。", "事项办理时限和责任单位一览表", "《出口退货申请表》填写样例");
        assertThat(Spoken.texts(letter, "TH")).containsExactly("序号", "事项", "责任单位", "办理时限");
        assertThat(Spoken.texts(letter, "TD")).hasSize(4 * 8).contains("跨境电商出口退货“合并打包、一次查验”，含随附单据的译本审核");
    }

    @Test
    void aClerkWhoSkipsALevelDoesNotSkipAHeading() throws IOException {
        var text = "（一）先写二级。\n一、再写一级\n（一）又写二级\n正文。\n1. 三级\n正文。";
        var letter = typesetter.letter(SampleDocuments.letter(text, Letterhead.draft("北庭海关", SampleDocuments.DAY)));

        assertThat(Spoken.of(letter).stream()
                        .filter(part -> part.type().startsWith("H"))
                        .map(Part::type))
                .isEqualTo(List.of("H1", "H2", "H2", "H3", "H4"));
    }

    @Test
    void minutesAreToldWithTheirHeadingsAndLists() throws IOException {
        var minutes = typesetter.minutes(SampleDocuments.minutes());

        assertThat(Spoken.texts(minutes, "H1")).containsExactly("北庭州外贸企业政企面对面座谈会纪要");
        assertThat(Spoken.texts(minutes, "H2")).hasSize(12).startsWith("一、关于跨境电商出口退货通关");
        assertThat(Spoken.texts(minutes, "LBody")).contains("北庭海关：印发退货办理流程图并在“单一窗口”公布（2026年10月31日前完成）。");
    }

    @ParameterizedTest
    @CsvSource({
        "Уважаемые коллеги,ru",
        "Қазақстан Республикасының құжаттары,kk",
        "Dear colleagues,en",
        "尊敬的 colleagues,",
        "12.5,"
    })
    void foreignParagraphsNameTheirLanguage(String text, String language) throws IOException {
        var letter = typesetter.letter(SampleDocuments.letter(text, Letterhead.draft("北庭海关", SampleDocuments.DAY)));

        try (var pdf = Loader.loadPDF(letter.bytes())) {
            var document = (PDStructureElement)
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            var languages = document.getKids().stream()
                    .map(kid -> ((PDStructureElement) kid).getLanguage())
                    .filter(Objects::nonNull)
                    .toList();

            assertThat(document.getLanguage()).isEqualTo("zh-CN");
            assertThat(languages).isEqualTo(Stream.ofNullable(language).toList());
        }
    }
}
