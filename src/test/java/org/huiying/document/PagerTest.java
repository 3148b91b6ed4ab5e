package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(last.split("正文段落。", -1).length - 1).isGreaterThanOrEqualTo(Math.min(2, paragraphs));
    }
}
