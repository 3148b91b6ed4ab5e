package org.huiying.handling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void marksAWordWhereverItStandsWhateverItsCase() {
        assertThat(shown("Visa: the VISA was late", "visa")).isEqualTo("[Visa]: the [VISA] was late");
    }

    @Test
    void overlappingWordsAreOneMark() {
        assertThat(shown("出口退税迟迟未到账", "出口退税", "退税迟迟")).isEqualTo("[出口退税迟迟]未到账");
    }

    @Test
    void aTextWithoutTheWordsStaysWhole() {
        assertThat(shown("出口退税", "", "签证")).isEqualTo("出口退税");
        assertThat(MarkedText.pieces("", List.of("签证"))).isEmpty();
    }

    private static String shown(String text, String... words) {
        return MarkedText.pieces(text, List.of(words)).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
