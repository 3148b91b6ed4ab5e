package org.huiying.document;

import java.util.List;

/** 禁则: where a line may end. */
final class BreakRules {

    private static final String NEVER_FIRST = "，。、；：？！）】》〉」』〕〗〙〛｝］”’～·－％‰℃°％／%)]}.,;:!?»›/ー々〻ゝゞァィゥェォッャュョヮぁぃぅぇぉっゃゅょ";
    private static final String NEVER_LAST = "（【《〈「『〔〖〘〚｛［“‘([{«‹￥¥$＄£€№＃#";
    private static final String INSEPARABLE = "—…";
    private static final String DATE_UNITS = "年月日号时分秒亿万元%";
    private static final String WORD_JOINTS = "/?&=-_.,;:@";

    /** Longer runs of letters are addresses rather than words and may be broken at their joints. */
    private static final int LONGEST_WORD = 20;

    private BreakRules() {}

    /** Whether a line may end before the glyph at {@code index}. */
    static boolean mayBreakBefore(List<Glyph> glyphs, int index) {
        var before = glyphs.get(index - 1);
        var after = glyphs.get(index);
        if (after.isSpace() || isIn(NEVER_FIRST, after)) {
            return false;
        }
        if (before.isSpace()) {
            return true;
        }
        if (isIn(NEVER_LAST, before) || (before.character() == after.character() && isIn(INSEPARABLE, before))) {
            return false;
        }
        if (before.isWordPart() && after.isWordPart()) {
            return isIn(WORD_JOINTS, before) && isInLongWord(glyphs, index);
        }
        return !(isDigit(before) && isIn(DATE_UNITS, after));
    }

    private static boolean isInLongWord(List<Glyph> glyphs, int index) {
        var first = index;
        while (first > 0
                && index - first <= LONGEST_WORD
                && glyphs.get(first - 1).isWordPart()) {
            first--;
        }
        var end = index;
        while (end < glyphs.size()
                && end - first <= LONGEST_WORD
                && glyphs.get(end).isWordPart()) {
            end++;
        }
        return end - first > LONGEST_WORD;
    }

    private static boolean isDigit(Glyph glyph) {
        return glyph.character() >= '0' && glyph.character() <= '9';
    }

    private static boolean isIn(String set, Glyph glyph) {
        return set.indexOf(glyph.character()) >= 0;
    }
}
