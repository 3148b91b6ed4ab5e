package org.huiying.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A date picker that speaks the language of the screen; weeks begin on Monday. */
public final class DatePickerWords {

    private DatePickerWords() {}

    public static DatePicker picker(String label) {
        var picker = new DatePicker(label);
        var ui = UI.getCurrent();
        var locale = ui.getLocale();
        picker.setLocale(locale);
        picker.setI18n(new DatePickerI18n()
                .setMonthNames(months(locale))
                .setWeekdays(weekdays(locale, TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(weekdays(locale, TextStyle.NARROW_STANDALONE))
                .setFirstDayOfWeek(1)
                .setToday(ui.getTranslation("portal.today"))
                .setCancel(ui.getTranslation("portal.cancel")));
        return picker;
    }

    private static List<String> months(Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /** The picker wants Sunday first. */
    private static List<String> weekdays(Locale locale, TextStyle style) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.minus(1).getDisplayName(style, locale))
                .toList();
    }
}
