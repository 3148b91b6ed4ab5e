package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterFitTest {

    @Test
    void aShortLetterFitsOnePage() {
        var fit = fit("关于退税的答复函", 3);

        assertThat(fit.pages()).isOne();
        assertThat(fit.titleLines()).isOne();
        assertThat(fit.signaturePage()).isOne();
        assertThat(fit.linesTooMany()).isZero();
    }

    @Test
    void aSignatureThatMovedTellsHowMuchToShorten() {
        var longest = 3;
        while (fit("关于退税的答复函", longest + 1).pages() == 1) {
            longest++;
        }

        var fit = fit("关于退税的答复函", longest + 1);

        assertThat(fit.signaturePage()).isEqualTo(2);
        assertThat(fit.linesTooMany()).isOne();
        assertThat(fit.linesWithSignature()).isBetween(1, 3);
    }

    @Test
    void longTitlesAndAddresseesAreCounted() {
        var title = "关于" + "进一步优化跨境电商出口退货".repeat(7) + "的答复函";
        var letter = letter(title, "北庭州" + "天山远航国际贸易".repeat(6) + "有限公司", 2);

        var fit = new Typesetter().preview(letter).fit();

        assertThat(fit.titleLines()).isGreaterThan(3);
        assertThat(fit.addresseeLines()).isEqualTo(2);
    }

    private static LetterFit fit(String title, int paragraphs) {
        return new Typesetter()
                .preview(letter(title, "天山远航国际贸易有限公司", paragraphs))
                .fit();
    }

    private static ReplyLetter letter(String title, String addressee, int paragraphs) {
        return new ReplyLetter(
                Letterhead.draft(SampleDocuments.CUSTOMS, SampleDocuments.DAY),
                title,
                addressee,
                String.join("\n", Collections.nCopies(paragraphs, "现答复如下。")),
                null,
                List.of(),
                List.of(),
                ReplyLetter.Foot.empty());
    }
}
