package org.huiying.routing.ui;

import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;

/** A part of a whole as people read it: the share, and the counts it stands on. */
class Share extends Span {

    Share(int part, int whole, Locale locale) {
        addClassName("share");
        if (whole == 0) {
            setText("–");
        } else {
            var counts = new Span(part + " / " + whole);
            counts.addClassName("secondary");
            add(new Span(percent((double) part / whole, locale)), counts);
        }
    }

    static String percent(double share, Locale locale) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }
}
