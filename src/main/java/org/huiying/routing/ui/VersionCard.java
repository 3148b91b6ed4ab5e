package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import org.huiying.routing.engine.ActiveModel;
import org.huiying.routing.engine.Quality;
import org.huiying.routing.learning.Comparison;
import org.huiying.routing.learning.ModelVersion;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.Figures;
import org.huiying.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** One version of what was learned: where it comes from, how right it is beside the one it would replace. */
class VersionCard extends Div {

    VersionCard(ModelVersion version, Runnable activate, Locale locale) {
        addClassNames("sheet", "version-card");
        var head = new Div(new H2(getTranslation("routing.learning.version", version.number())));
        head.addClassName("version-head");
        if (version.active()) {
            head.add(new Badge(getTranslation("routing.learning.active"), Tone.OK, VaadinIcon.CHECK_CIRCLE));
        }
        add(head, origin(version, locale), measures(version, locale), yardstick(version));
        if (version.comparison() != null) {
            add(comparison(version.number(), version.comparison(), locale));
        }
        if (!version.active()) {
            add(new Button(getTranslation("routing.learning.activate", version.number()), _ -> activate.run()));
        }
    }

    private Paragraph origin(ModelVersion version, Locale locale) {
        var day = Dates.moment(version.trainedAt(), locale);
        var origin = version.number() == ActiveModel.DELIVERED
                ? getTranslation("routing.learning.delivered", day)
                : getTranslation("routing.learning.trained", day, trainer(version.trainedBy()), version.decisions());
        return new Paragraph(origin);
    }

    private String trainer(@Nullable String person) {
        return person == null ? getTranslation("routing.learning.night") : person;
    }

    private Figures measures(ModelVersion version, Locale locale) {
        var quality = version.quality();
        var measures = new Figures();
        measure(measures, "right", quality.right(), quality.requests(), locale);
        measure(measures, "acceptable", quality.acceptable(), quality.requests(), locale);
        measure(measures, "amongThree", quality.amongThree(), quality.requests(), locale);
        measure(measures, "sure", quality.sure(), quality.requests(), locale);
        measure(measures, "sureAndRight", quality.sureAndRight(), quality.sure(), locale);
        return measures;
    }

    /** The delivered version was measured on other requests than a trained one can be. */
    private Paragraph yardstick(ModelVersion version) {
        var key = version.number() == ActiveModel.DELIVERED ? "delivered" : "trained";
        var words = new Paragraph(getTranslation(
                "routing.learning.measured." + key, version.quality().requests()));
        words.addClassName("secondary");
        return words;
    }

    private void measure(Figures measures, String name, int part, int whole, Locale locale) {
        measures.add(
                getTranslation("routing.quality." + name),
                Share.percent(whole == 0 ? 0 : (double) part / whole, locale));
    }

    private Component comparison(int number, Comparison comparison, Locale locale) {
        if (comparison.heldBack().requests() == 0) {
            return new Paragraph(getTranslation("routing.learning.nothingHeldBack"));
        }
        var table = new FigureTable(
                getTranslation("routing.learning.comparison"),
                List.of(
                        getTranslation("routing.learning.comparison"),
                        getTranslation("routing.learning.version", number),
                        getTranslation("routing.learning.version", comparison.activeVersion())));
        row(table, "heldBack", comparison.heldBack(), comparison.activeHeldBack(), locale);
        row(table, "lastQuarter", comparison.lastQuarter(), comparison.activeLastQuarter(), locale);
        return table;
    }

    private void row(FigureTable table, String name, Quality fresh, Quality active, Locale locale) {
        table.row(
                getTranslation("routing.learning." + name),
                List.of(
                        new Share(fresh.right(), fresh.requests(), locale),
                        new Share(active.right(), active.requests(), locale)));
        table.row(
                getTranslation("routing.learning." + name + ".sure"),
                List.of(
                        new Share(fresh.sureAndRight(), fresh.sure(), locale),
                        new Share(active.sureAndRight(), active.sure(), locale)));
    }
}
