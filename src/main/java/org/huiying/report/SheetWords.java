package org.huiying.report;

/** Words on papers for a forum. They are Chinese documents whatever the language of the screen. */
final class SheetWords {

    private SheetWords() {}

    static String of(ForumSheet sheet) {
        return switch (sheet) {
            case AGENDA -> "议程";
            case ATTENDANCE -> "签到表";
            case CARDS -> "席卡";
        };
    }

    static String confidential(String receipt) {
        return "诉求" + receipt + "（内容保密）";
    }
}
