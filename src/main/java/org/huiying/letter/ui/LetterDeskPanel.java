package org.huiying.letter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.huiying.letter.LetterDraft;
import org.huiying.shared.ui.Dates;

/** What the lead department can do about its reply now. */
class LetterDeskPanel extends Section {

    LetterDeskPanel() {
        addClassNames("sheet", "letter-desk");
        add(new H2(getTranslation("letter.panel.title")));
    }

    void offerFirstDraft(UUID requestId) {
        add(new Paragraph(getTranslation("letter.panel.none")));
        offer(LetterAddress.draft(requestId), "letter.act.draft");
    }

    void offerDraft(LetterDraft draft) {
        if (draft.rounds().isEmpty()) {
            add(new Paragraph(getTranslation("letter.panel.drafted")));
        } else {
            add(new RemarkNote(draft.rounds().getLast()));
        }
        offer(LetterAddress.draft(draft.requestId()), "letter.act.goOnDrafting");
    }

    void tellReview(LetterDraft draft, boolean mayReview) {
        var round = draft.rounds().getLast();
        add(new Paragraph(
                getTranslation("letter.panel.inReview", round.sentBy(), Dates.moment(round.sentAt(), getLocale()))));
        if (mayReview) {
            offer(LetterAddress.sign(draft.id()), "letter.act.review");
        }
    }

    private void offer(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassNames("button-link", "primary");
        add(link);
    }
}
