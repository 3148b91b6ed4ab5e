package org.huiying.handling.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.huiying.request.RequestDetails;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;

/** The request in the middle of the board, with the words marked that spoke for a candidate. */
class ShownRequest extends Article {

    private final Div title = new Div();
    private final Div matter = new Div();
    private final Div wish = new Div();
    private final transient RequestDetails request;
    /** Where in the matter the second one begins; 0 if it seems to be one. */
    private int border;

    ShownRequest(RequestDetails request) {
        this.request = request;
        addClassNames("sheet", "shown-request");
        var heading = new H2(title);
        add(heading, badges(), new Paragraph(about()));
        section("handling.triage.matter", matter, request.content().matter());
        section("handling.triage.wish", wish, request.content().wish());
        var open = new Anchor("request/" + request.id(), getTranslation("handling.triage.openRequest"));
        add(open);
        mark(List.of());
    }

    /** Marks these words wherever they stand. */
    final void mark(Collection<String> words) {
        write(title, request.content().title(), words);
        writeMatter(words);
        write(wish, request.content().wish(), words);
    }

    /** Shows two matters apart. */
    void divide(int secondBeginsAt) {
        border = secondBeginsAt;
        mark(List.of());
    }

    private void writeMatter(Collection<String> words) {
        var text = request.content().matter();
        if (border == 0) {
            write(matter, text, words);
            return;
        }
        var first = new Span();
        first.addClassNames("matter-part", "first");
        write(first, text.substring(0, border), words);
        var second = new Span();
        second.addClassNames("matter-part", "second");
        write(second, text.substring(border), words);
        matter.removeAll();
        matter.add(first, second);
    }

    private Div badges() {
        var badges = new Div();
        badges.addClassName("badges");
        if (request.content().confidential()) {
            badges.add(new Badge(getTranslation("handling.triage.confidential"), Tone.NEAR, VaadinIcon.LOCK));
        }
        return badges;
    }

    private String about() {
        var topic = request.content().topic();
        var submitted = Objects.requireNonNullElse(request.submittedAt(), request.updatedAt());
        return String.join(
                " · ",
                request.firmName(),
                Objects.requireNonNullElse(request.receipt(), ""),
                topic == null ? getTranslation("handling.triage.noTopic") : EnumText.of(topic, this),
                Dates.moment(submitted, getLocale()));
    }

    private void section(String key, Div place, String text) {
        if (!text.isBlank()) {
            place.addClassName("written");
            add(new H3(getTranslation(key)), place);
        }
    }

    /** Text nodes only: what a firm wrote is never markup. */
    private static void write(HtmlContainer place, String text, Collection<String> words) {
        place.getElement().removeAllChildren();
        for (var piece : MarkedText.pieces(text, words)) {
            place.getElement()
                    .appendChild(
                            piece.marked()
                                    ? new Element("mark").setText(piece.text())
                                    : Element.createText(piece.text()));
        }
    }
}
