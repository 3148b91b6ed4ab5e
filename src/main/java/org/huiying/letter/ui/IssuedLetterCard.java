package org.huiying.letter.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.letter.IssuedLetter;
import org.huiying.letter.Outcome;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.DownloadLink;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;

/** The letter in force: number, outcome, and the PDF to open or keep. */
class IssuedLetterCard extends Section {

    private static final int KILOBYTE = 1024;

    IssuedLetterCard(IssuedLetter letter) {
        addClassNames("sheet", "issued-letter");
        var number = new Paragraph(letter.number());
        number.addClassNames("letter-number", "seal");
        add(new H2(getTranslation("letter.card.title")), number, outcome(letter));
        add(secondary(getTranslation(
                "letter.card.facts",
                letter.departmentName(),
                Dates.moment(letter.signedAt(), getLocale()),
                letter.registered().pageCount(),
                Math.ceilDiv(letter.size(), KILOBYTE))));
        add(check(letter));
        if (!letter.registered().sealed()) {
            add(secondary(getTranslation("letter.card.unsigned")));
        }
        if (letter.place().supersedes() != null) {
            add(secondary(
                    getTranslation("letter.card.supersedes", letter.place().supersedes())));
        }
        if (letter.openedByFirm()) {
            add(secondary(getTranslation("letter.card.opened")));
        }
        var open = DownloadLink.show(LetterPdfDownload.addressToShow(letter.id()), getTranslation("letter.card.open"));
        open.addClassNames("button-link", "primary");
        var keep =
                DownloadLink.keep(LetterPdfDownload.addressToKeep(letter.id()), getTranslation("letter.card.download"));
        keep.addClassName("button-link");
        var acts = new Div(open, keep);
        acts.addClassName("letter-acts");
        add(acts);
    }

    private Paragraph check(IssuedLetter letter) {
        var code = letter.registered().code();
        var check = new Anchor("v/" + code.plain(), code.printed());
        check.addClassName("letter-code");
        return new Paragraph(new Text(getTranslation("letter.card.code")), check);
    }

    private Div outcome(IssuedLetter letter) {
        var solved = letter.outcome() == Outcome.SOLVED;
        var badge = new Badge(
                EnumText.of(letter.outcome(), this),
                solved ? Tone.OK : Tone.ACT,
                solved ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.INFO_CIRCLE);
        var outcome = new Div(badge);
        outcome.addClassName("letter-outcome");
        var day = letter.promisedFor();
        if (day != null) {
            outcome.add(secondary(getTranslation("letter.card.promisedFor", Dates.fullDay(day, getLocale()))));
        }
        return outcome;
    }

    private static Paragraph secondary(String text) {
        var words = new Paragraph(text);
        words.addClassName("secondary");
        return words;
    }
}
