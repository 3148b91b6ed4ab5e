package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import org.huiying.access.Screen;
import org.huiying.routing.engine.ActiveModel;
import org.huiying.routing.engine.Quality;
import org.huiying.routing.learning.AlgorithmCard;
import org.huiying.routing.learning.AlgorithmCardService;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.Figures;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;

/** For anybody: how proposals are made, from which data, how often they are wrong, and that a person decides. */
@Route(value = RoutingAddress.CARD, layout = MainLayout.class)
@Screen("screen.algorithm")
class AlgorithmCardView extends Page {

    AlgorithmCardView(AlgorithmCardService service) {
        title(getTranslation("routing.card"));
        addClassName("algorithm-card");
        var card = service.card();
        add(
                new Paragraph(getTranslation("routing.card.about")),
                section("person", new Paragraph(getTranslation("routing.card.person.text"))),
                section("data", data(card)),
                section(
                        "errors",
                        new Paragraph(getTranslation(
                                "routing.card.errors.text",
                                card.quality().requests(),
                                Share.percent(card.version().sureFrom(), getLocale()))),
                        errors(card.quality())),
                section("use", use(card.inUse())),
                section("limits", new Paragraph(getTranslation("routing.card.limits.text"))),
                section("version", new Paragraph(version(card))));
    }

    private Component data(AlgorithmCard card) {
        return new Paragraph(getTranslation(
                "routing.card.data.text",
                card.dutyEntries(),
                card.examples(),
                card.version().decisions()));
    }

    private Component errors(Quality quality) {
        var figures = new Figures();
        figures.add(
                getTranslation("routing.card.wrong"),
                new Share(quality.requests() - quality.right(), quality.requests(), getLocale()));
        figures.add(
                getTranslation("routing.card.notAmongThree"),
                new Share(quality.requests() - quality.amongThree(), quality.requests(), getLocale()));
        figures.add(getTranslation("routing.card.sure"), new Share(quality.sure(), quality.requests(), getLocale()));
        figures.add(
                getTranslation("routing.card.sureWrong"),
                new Share(quality.sure() - quality.sureAndRight(), quality.sure(), getLocale()));
        return figures;
    }

    private Component use(AlgorithmCard.InUse use) {
        if (use.decided() == 0) {
            return new Paragraph(getTranslation("routing.card.use.none"));
        }
        var figures = new Figures();
        figures.add(getTranslation("routing.card.overridden"), new Share(use.overridden(), use.decided(), getLocale()));
        figures.add(
                getTranslation("routing.card.sureWrong"),
                new Share(use.sure() - use.sureAndRight(), use.sure(), getLocale()));
        return figures;
    }

    private String version(AlgorithmCard card) {
        var version = card.version();
        var day = Dates.moment(version.trainedAt(), getLocale());
        return version.number() == ActiveModel.DELIVERED
                ? getTranslation("routing.card.version.delivered", version.number(), day)
                : getTranslation("routing.card.version.trained", version.number(), day);
    }

    private Component section(String name, Component... parts) {
        var section = new Div(new H2(getTranslation("routing.card." + name)));
        section.addClassName("sheet");
        section.add(parts);
        return section;
    }
}
