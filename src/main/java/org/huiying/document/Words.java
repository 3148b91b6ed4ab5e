package org.huiying.document;

import java.time.LocalDate;

/** The fixed words of official documents; they belong to the standard, so they are Chinese in every language. */
final class Words {

    static final String DRAFT = "草稿 DRAFT";
    static final String UNTITLED = "公文";
    static final String COLON = "：";
    static final String ATTACHMENT = "附件";
    static final String BASIS = "办理依据";
    static final String ISSUED = "印发";
    static final String COPIES = "抄送";
    static final String PROOF = "核验码";
    static final String PROOF_TO_COME = "签发时生成";
    static final String PROOF_PICTURE = "核验本文件真伪的二维码：";
    static final String RECEIPT = "诉求编号";
    static final String OUTCOME = "办理结果";
    static final String MINUTES = "纪要";
    static final String ROW_NUMBER = "序号";
    static final String MATTER = "督办事项";
    static final String DUE = "办理时限";
    static final String PROGRESS = "进展情况";
    static final String SUBJECT = "议题";
    static final String RAISED_BY = "提出企业";
    static final String ANSWERED_BY = "答复单位";
    static final String UNIT = "单位";
    static final String NAME = "姓名";
    static final String POST = "职务";
    static final String PHONE = "联系电话";
    static final String SIGNED = "签名";
    static final String SUPERVISION = "督办单";
    static final String AGENDA = "议程";
    static final String ATTENDANCE = "签到表";
    static final String CARDS = "席卡";
    static final String TIME = "时间";
    static final String PLACE = "地点";
    static final String HOST = "主持";
    static final String PRESENT = "出席";
    static final String EXCUSED = "请假";
    static final String SITTING_IN = "列席";
    static final String QUESTION = "企业反映";
    static final String ANSWER = "现场答复";
    static final String DECISION = "议定意见";
    static final String COMMITMENTS = "落实事项";
    static final String SIGNATURE = "电子签名";
    static final String SEAL = "印章和电子签名";
    static final String DEMONSTRATION = "演示专用";
    static final String FULL_STOP = "。";

    static final String SPECIMEN_TITLE = "关于有关诉求的答复函";
    static final String SPECIMEN_ADDRESSEE = "某某有限公司";
    static final String SPECIMEN_TEXT = """
            贵公司在政企面对面座谈会上提出的诉求收悉。经研究，现答复如下：
            您反映的事项，我单位已会同有关单位办理完毕。此页为样张，用于查看发文机关标志、发文字号、署名、印章和抄送的式样。""";
    static final String SPECIMEN_OUTCOME = "已解决";

    private static final String DIGITS = "〇一二三四五六七八九";

    private Words() {}

    /** The date as the standard wants it: Arabic digits, full year, no leading zeros. */
    static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static String reportBy(LocalDate day) {
        return "请于" + date(day) + "前书面反馈办理情况。";
    }

    /** A note on the document that this one replaces. */
    static String supersedes(String number) {
        return "本件替代" + number + "，原件同时失效";
    }

    /** Chinese numerals for headings, 1 to 999. */
    static String numeral(int number) {
        var hundreds = number / 100;
        var tens = number / 10 % 10;
        var ones = number % 10;
        var text = new StringBuilder();
        if (hundreds > 0) {
            text.append(digit(hundreds)).append('百');
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : digit(tens)).append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append(digit(0));
        }
        return ones > 0 ? text.append(digit(ones)).toString() : text.toString();
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }

    /** The text with a full stop, unless it already ends like a sentence. */
    static String sentence(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() || "。！？；…!?.;".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + FULL_STOP;
    }
}
