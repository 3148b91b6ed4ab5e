package org.huiying.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiying.letter.ui.WordChanges.Kind.ADDED;
import static org.huiying.letter.ui.WordChanges.Kind.REMOVED;
import static org.huiying.letter.ui.WordChanges.Kind.SAME;

import java.util.stream.Collectors;
import org.huiying.letter.ui.WordChanges.Kind;
import org.huiying.letter.ui.WordChanges.Piece;
import org.junit.jupiter.api.Test;

class WordChangesTest {

    @Test
    void chineseIsComparedByTheCharacter() {
        assertThat(WordChanges.between("已于本月到账，请查收。", "已于20日到账，请查收。"))
                .containsExactly(
                        new Piece(SAME, "已于"),
                        new Piece(REMOVED, "本月"),
                        new Piece(ADDED, "20日"),
                        new Piece(SAME, "到账，请查收。"));
    }

    @Test
    void otherScriptsAreComparedByTheWord() {
        assertThat(WordChanges.between("paid in March", "paid in April"))
                .containsExactly(new Piece(SAME, "paid in "), new Piece(REMOVED, "March"), new Piece(ADDED, "April"));
    }

    @Test
    void whatIsEqualIsOnePiece() {
        assertThat(WordChanges.between("第一段\n第二段", "第一段\n第二段")).containsExactly(new Piece(SAME, "第一段\n第二段"));
    }

    @Test
    void bothTextsCanBeReadFromThePieces() {
        var before = "一是办理时限，二是材料清单。𬭎";
        var after = "一是材料清单，三是 contact 电话。𬭎𠅤";

        assertThat(without(ADDED, before, after)).isEqualTo(before);
        assertThat(without(REMOVED, before, after)).isEqualTo(after);
    }

    @Test
    void aLongRewriteIsShownAsReplaced() {
        assertThat(WordChanges.between("甲".repeat(9_000), "乙".repeat(9_000)))
                .extracting(Piece::kind)
                .containsExactly(REMOVED, ADDED);
    }

    private static String without(Kind kind, String before, String after) {
        return WordChanges.between(before, after).stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
