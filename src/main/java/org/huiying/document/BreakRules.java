package org.huiying.document;

import java.util.List;

/** 禁则: where a line may end. */
final class BreakRules {

    private static final String NEVER_FIRST = "，。、；：？！）】》〉」』〕〗〙〛｝］”’～·－％‰℃°％／%)]}.,;:!?»›/ー々〻ゝゞァィゥェォッャュョヮぁぃぅぇぉっゃゅょ";
    private static final String NEVER_LAST = "（【《〈「『〔〖〘〚｛［“‘([{«‹￥¥$＄£€₽₸№＃#第";
    private static final String INSEPARABLE = "—…";

    /** What a figure counts stands with it: 2026年, 5个, 1.5亿. */
    private static final String UNITS = "年月日号时分秒点亿万千百元角倍个件项家人名次天周批票吨米公平立升度期条款页份%";

    private static final String MAGNITUDES = "万亿千百";

    /** A currency or another unit that follows 万 or 亿. */
    private static final String AFTER_MAGNITUDE = "元美欧英港日卢坚人件吨平立个家";

    /** Currencies of two characters. */
    private static final String CURRENCIES = "美元 欧元 港元 日元 卢布 坚戈";

    private static final String SIGNS = "€$£¥₽₸%°";

    private static final String WORD_JOINTS = "/?&=-_.,;:@";

    /** Longer runs of letters are addresses rather than words and may be broken at their joints. */
    private static final int LONGEST_WORD = 20;

    /** Western units and the codes of currencies have no more letters: km, USD. */
    private static final int LONGEST_UNIT = 3;

    private BreakRules() {}

    /** Whether a line may end before the glyph at {@code index}. */
    static boolean mayBreakBefore(List<Glyph> glyphs, int index) {
        var before = glyphs.get(index - 1);
        var after = glyphs.get(index);
        if (after.isSpace() || isIn(NEVER_FIRST, after)) {
            return false;
        }
        if (before.isSpace()) {
            return !isInAmount(glyphs, index);
        }
        if ((isIn(NEVER_LAST, before) && !isOrdinaryLast(before, after))
                || (before.character() == after.character() && isIn(INSEPARABLE, before))) {
            return false;
        }
        if (before.isWordPart() && after.isWordPart()) {
            return isIn(WORD_JOINTS, before) && isInLongWord(glyphs, index);
        }
        return !isMeasure(glyphs, index);
    }

    /** 第 is kept with a figure only. */
    private static boolean isOrdinaryLast(Glyph before, Glyph after) {
        return before.character() == '第' && !isDigit(after);
    }

    private static boolean isMeasure(List<Glyph> glyphs, int index) {
        var before = glyphs.get(index - 1);
        var after = glyphs.get(index);
        return (isDigit(before) && isIn(UNITS, after))
                || isCurrency(before, after)
                || (index > 1
                        && isIn(MAGNITUDES, before)
                        && isIn(AFTER_MAGNITUDE, after)
                        && isDigit(glyphs.get(index - 2)));
    }

    private static boolean isCurrency(Glyph before, Glyph after) {
        var at = CURRENCIES.indexOf(before.character());
        return at >= 0 && at % 3 == 0 && CURRENCIES.charAt(at + 1) == after.character();
    }

    /** Whether the blank before {@code index} holds an amount together, as in USD 5,000 or 20 km. */
    private static boolean isInAmount(List<Glyph> glyphs, int index) {
        if (index < 2) {
            return false;
        }
        var before = glyphs.get(index - 2);
        var after = glyphs.get(index);
        if (isDigit(before)) {
            return isUnit(glyphs, index, 1) || isDigit(after) || isIn(SIGNS, after);
        }
        return isDigit(after) && (before.character() == '№' || isUnit(glyphs, index - 2, -1));
    }

    /** Whether a short word of letters begins at {@code index}; backwards it has to be the capitals of a currency. */
    private static boolean isUnit(List<Glyph> glyphs, int index, int step) {
        var length = 0;
        for (var at = index; at >= 0 && at < glyphs.size() && isLetter(glyphs.get(at)); at += step) {
            length++;
            if (length > LONGEST_UNIT
                    || (step < 0 && !Character.isUpperCase(glyphs.get(at).character()))) {
                return false;
            }
        }
        return length > 0;
    }

    private static boolean isLetter(Glyph glyph) {
        return Character.isLetter(glyph.character()) && !Scripts.isIdeograph(glyph.character());
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
