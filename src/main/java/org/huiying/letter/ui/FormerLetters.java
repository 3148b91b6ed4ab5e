package org.huiying.letter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.huiying.letter.IssuedLetter;
import org.huiying.letter.LetterStatus;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.DownloadLink;

/** Letters on the request that count no more: they stay on the record as they were, with what became of them. */
class FormerLetters extends Section {

    FormerLetters(List<IssuedLetter> letters) {
        addClassNames("sheet", "former-letters");
        var list = new OrderedList();
        letters.forEach(letter -> list.add(item(letter)));
        add(new H2(getTranslation("letter.former.title")), list);
    }

    private ListItem item(IssuedLetter letter) {
        var number = new Span(letter.number());
        number.addClassName("letter-number");
        var open =
                DownloadLink.show(LetterPdfDownload.addressToShow(letter.id()), getTranslation("letter.former.open"));
        var head = new Div(number, new LetterStatusBadge(letter.place().status()), open);
        head.addClassName("letter-outcome");
        var what = new Paragraph(whatBecame(letter));
        what.addClassName("secondary");
        var item = new ListItem(head, what);
        var reason = letter.place().withdrawalReason();
        if (reason != null) {
            var words = new Div(reason);
            words.addClassNames("written", "remark");
            item.add(words);
        }
        return item;
    }

    private String whatBecame(IssuedLetter letter) {
        var signed = Dates.moment(letter.signedAt(), getLocale());
        var place = letter.place();
        return place.status() == LetterStatus.WITHDRAWN
                ? getTranslation(
                        "letter.former.withdrawn",
                        signed,
                        Dates.moment(Objects.requireNonNull(place.withdrawnAt()), getLocale()))
                : getTranslation(
                        "letter.former.superseded", signed, Objects.requireNonNullElse(place.supersededBy(), ""));
    }
}
