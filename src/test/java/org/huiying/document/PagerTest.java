package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {

    private static final ReplyLetter.Foot NO_FOOT = ReplyLetter.Foot.empty();

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 30, 34, 35, 36, 37, 38})
    void theSignatureSharesItsPageWithText(int paragraphs) throws IOException {
        var letter = new ReplyLetter(
                Letterhead.issued("北庭海关", "北关函〔2026〕1号", SampleDocuments.DAY),
                "答复函",
                "天山公司",
                "正文段落。\n".repeat(paragraphs),
                null,
                List.of(),
                List.of(),
                NO_FOOT);

        var document = new Typesetter().letter(letter);
        var last = PdfText.ofPage(document, document.pageCount());

        assertThat(last).contains("北庭海关2026年9月18日");
        assertThat(last.split("正文段落。", -1).length - 1).isPositive();
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void theSealSharesItsPageWithTextWhateverStandsBetween(int paragraphs) throws IOException {
        var letter = new ReplyLetter(
                Letterhead.issued("北庭海关", "北关函〔2026〕1号", SampleDocuments.DAY).provenBy(SampleDocuments.PROOF),
                "答复函",
                "天山公司",
                "正文段落。\n".repeat(paragraphs),
                "已解决",
                List.of("依据一", "依据二", "依据三"),
                List.of("附件甲", "附件乙"),
                new ReplyLetter.Foot("联系人：李明", List.of("北庭贸促会"), "HY-2026-000123"));

        var document = new Typesetter().letter(letter);
        var page = PdfText.ofPage(document, document.seal().page());

        assertThat(page).contains("北庭海关2026年9月18日", "3.依据三。");
        var print = Print.of(document, document.seal().page());
        var seal = document.seal();
        var sealTop = 297 - (seal.bottom() + seal.diameter()) * 25.4 / 72;
        assertThat(sealTop - print.line("附件乙").inkBottom())
                .as("clear of the text and within one line of it")
                .isBetween(0.5, 10.45);
        assertThat(document.pageCount()).isLessThanOrEqualTo(2 + paragraphs / 18);
        for (var number = 1; number <= document.pageCount(); number++) {
            assertThat(Print.of(document, number).lines()).hasSizeLessThanOrEqualTo(27);
        }
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aSignatureOnTheSecondPageLeavesLittleWhiteOnTheFirst(int paragraphs) throws IOException {
        var letter = new ReplyLetter(
                Letterhead.issued("北庭海关", "北关函〔2026〕1号", SampleDocuments.DAY).provenBy(SampleDocuments.PROOF),
                "答复函",
                "天山公司",
                "正文段落。\n".repeat(paragraphs),
                "已解决",
                List.of("依据一", "依据二"),
                List.of(),
                new ReplyLetter.Foot("联系人：李明", List.of("北庭贸促会"), "HY-2026-000123"));

        var document = new Typesetter().letter(letter);

        if (document.pageCount() == 2 && document.seal().page() == 2) {
            var first = Print.of(document, 1).lines();
            assertThat(first.getLast().inkBottom()).isGreaterThan(37 + 225 - 4 * 10.35);
        }
    }

    static IntStream lengths() {
        return IntStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void nothingIsPrintedOverAnythingElseOrOutsideTheTypeArea(int paragraphs) throws IOException {
        var head = Letterhead.issued("北庭海关", "1号", SampleDocuments.DAY).provenBy(SampleDocuments.PROOF);
        var document = new Typesetter().letter(SampleDocuments.letter("正文段落。\n".repeat(paragraphs), head));

        for (var number = 1; number <= document.pageCount(); number++) {
            var body = Print.of(document, number).lines().stream()
                    .filter(line -> !line.isRed() && !line.text().startsWith("—"))
                    .toList();

            assertThat(body.getLast().inkBottom()).isLessThan(37 + 225 + 0.3);
            for (var i = 1; i < body.size(); i++) {
                assertThat(body.get(i).inkTop()).isGreaterThan(body.get(i - 1).inkBottom());
            }
        }
    }
}
