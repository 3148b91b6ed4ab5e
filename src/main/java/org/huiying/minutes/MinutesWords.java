package org.huiying.minutes;

/** Words the portal itself puts into minutes. They are a Chinese document whatever the language of the screen. */
final class MinutesWords {

    private MinutesWords() {}

    /** 纪要编号, with the brackets of the standard. */
    static String number(int year, int sequence) {
        return "〔" + year + "〕第" + sequence + "号";
    }

    static String confidential(String receipt) {
        return "诉求" + receipt + "（内容保密）";
    }

    static String firm(String name, String speaker, String receipt) {
        var who = speaker.isBlank() ? name : name + " " + speaker.strip();
        return who + "（诉求编号" + receipt + "）";
    }

    static String answers(String department, String person) {
        return person.isBlank() ? department : department + "（" + person.strip() + "）";
    }

    static String writtenReplyFollows() {
        return "会后书面答复。";
    }

    static String title(String forum) {
        return forum + "纪要";
    }

    static String fileName(String title, String number) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + "纪要" + number + ".pdf";
    }
}
