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

    private LetterDeskPanel(String title) {
        addClassNames("sheet", "letter-desk");
        add(new H2(title));
    }

    static LetterDeskPanel firstDraft(UUID requestId) {
        var panel = new LetterDeskPanel(title("letter.panel.title"));
        panel.add(new Paragraph(panel.getTranslation("letter.panel.none")));
        panel.offer(LetterAddress.draft(requestId), "letter.act.draft");
        return panel;
    }

    static LetterDeskPanel of(LetterDraft letter, boolean maySign) {
        var panel = new LetterDeskPanel(
                letter.corrects() == null
                        ? title("letter.panel.title")
                        : title("letter.panel.correction", letter.corrects()));
        switch (letter.status()) {
            case DRAFTED -> panel.offerDraft(letter);
            case IN_REVIEW -> panel.tellReview(letter, maySign);
            case CO_SIGNING -> panel.tellCoSigning(letter, maySign);
            case APPROVED -> panel.tellApproved(letter, maySign);
            default -> throw new IllegalArgumentException("not in work: " + letter.status());
        }
        return panel;
    }

    private static String title(String key, Object... words) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation(key, words);
    }

    private void offerDraft(LetterDraft draft) {
        if (draft.rounds().isEmpty()) {
            add(new Paragraph(getTranslation("letter.panel.drafted")));
        } else {
            add(new RemarkNote(draft.rounds().getLast()));
        }
        offer(LetterAddress.draft(draft.requestId()), "letter.act.goOnDrafting");
    }

    private void tellReview(LetterDraft draft, boolean mayReview) {
        var round = draft.rounds().getLast();
        add(new Paragraph(
                getTranslation("letter.panel.inReview", round.sentBy(), Dates.moment(round.sentAt(), getLocale()))));
        if (mayReview) {
            offer(LetterAddress.sign(draft.id()), "letter.act.review");
        }
    }

    /** Another department's letter waits for this leader. */
    static LetterDeskPanel toCoSign(UUID letterId) {
        var panel = new LetterDeskPanel(title("letter.queue.coSigning"));
        panel.add(new Paragraph(panel.getTranslation("letter.coSign.asked")));
        panel.offer(LetterAddress.sign(letterId), "letter.act.coSign");
        return panel;
    }

    private void tellCoSigning(LetterDraft draft, boolean maySign) {
        add(new LetterStatusBadge(draft.status()), new CoSignerList(draft.coSigners()));
        if (maySign) {
            offer(LetterAddress.sign(draft.id()), "letter.act.lookAtApproved");
        }
    }

    private void tellApproved(LetterDraft draft, boolean maySign) {
        add(new LetterStatusBadge(draft.status()), new Paragraph(HeldUpWords.of(draft.heldUpBy(), this)));
        if (maySign) {
            offer(LetterAddress.sign(draft.id()), "letter.act.lookAtApproved");
        }
    }

    private void offer(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassNames("button-link", "primary");
        add(link);
    }
}
