package org.huiying.shared.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huiying.shared.ChinaTime;

/** Dates and times as people read them, with the weekday, in Shanghai time. */
public final class Dates {

    private Dates() {}

    /** Such as 11月25日（周三）. */
    public static String day(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern(isChinese(locale) ? "M月d日（EEE）" : "EEE d MMM", locale)
                .format(date);
    }

    /** Such as 2026年11月25日. */
    public static String fullDay(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern(isChinese(locale) ? "yyyy年M月d日" : "d MMMM yyyy", locale)
                .format(date);
    }

    /** Such as 2026年11月25日 14:05. */
    public static String moment(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern(isChinese(locale) ? "yyyy年M月d日 HH:mm" : "d MMM yyyy HH:mm", locale)
                .format(moment.atZone(ChinaTime.ZONE));
    }

    /** Such as 14:05, for what happened just now. */
    public static String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment.atZone(ChinaTime.ZONE));
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
