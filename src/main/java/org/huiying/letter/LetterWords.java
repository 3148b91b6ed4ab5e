package org.huiying.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Words the portal itself puts into letters. A letter is a Chinese document whatever the language of the screen. */
final class LetterWords {

    private LetterWords() {}

    static String title(String requestTitle) {
        var title = "关于“" + requestTitle.strip() + "”的答复函";
        return title.codePointCount(0, title.length()) <= LetterContent.TITLE_LIMIT ? title : "关于贵公司诉求的答复函";
    }

    /** 发文字号, with the brackets of the standard and no leading zero. */
    static String number(String issuingCode, int year, int number) {
        return issuingCode + "〔" + year + "〕" + number + "号";
    }

    static String outcome(Outcome outcome, @Nullable LocalDate promisedFor) {
        return switch (outcome) {
            case SOLVED -> "已解决";
            case PARTLY_SOLVED -> "部分解决";
            case PROMISED -> promisedFor == null ? "承诺解决" : "承诺于" + day(promisedFor) + "前解决";
            case EXPLAINED -> "解释说明";
            case FORWARDED -> "已转报上级机关";
        };
    }

    private static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
