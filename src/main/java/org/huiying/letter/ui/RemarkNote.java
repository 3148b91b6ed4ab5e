package org.huiying.letter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import org.huiying.letter.LetterRound;
import org.huiying.shared.ui.Dates;

/** What the reviewer wanted changed. */
class RemarkNote extends Section {

    RemarkNote(LetterRound round) {
        addClassName("remark-note");
        var moment = Objects.requireNonNullElse(round.reviewedAt(), round.sentAt());
        var who = new Paragraph(getTranslation(
                "letter.remark.by",
                Objects.requireNonNullElse(round.reviewer(), ""),
                Dates.moment(moment, getLocale())));
        who.addClassName("remark-by");
        var words = new Div(Objects.requireNonNullElse(round.remark(), ""));
        words.addClassName("written");
        add(who, words);
    }
}
