package org.huiying.letter.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.huiying.access.Policy;
import org.huiying.letter.IssuedLetter;
import org.huiying.letter.IssuedLetters;
import org.huiying.letter.LetterDrafting;
import org.huiying.letter.LetterStatus;
import org.huiying.request.RequestDetails;
import org.huiying.request.ui.RequestPanel;

/** The letter on the request page: the signed one for all who may read it, else the desk of the lead department. */
@org.springframework.stereotype.Component
class LetterPanel implements RequestPanel {

    private static final int AFTER_HANDLING = 30;

    private final IssuedLetters issued;
    private final LetterDrafting drafting;
    private final Policy policy;

    LetterPanel(IssuedLetters issued, LetterDrafting drafting, Policy policy) {
        this.issued = issued;
        this.drafting = drafting;
        this.policy = policy;
    }

    @Override
    public int order() {
        return AFTER_HANDLING;
    }

    @Override
    public Optional<Component> panel(RequestDetails request) {
        var signed = policy.permits("letter.read") ? issued.find(request.id()) : Optional.<IssuedLetter>empty();
        if (signed.isPresent()) {
            return signed.map(letter -> new IssuedLetterCard(letter));
        }
        return policy.permits("letter.readDraft") ? desk(request) : Optional.empty();
    }

    private Optional<Component> desk(RequestDetails request) {
        var draft = drafting.find(request.id());
        var mayDraft = drafting.canDraft(request.id());
        if (draft.isEmpty() && !mayDraft) {
            return Optional.empty();
        }
        var panel = new LetterDeskPanel();
        if (draft.isEmpty()) {
            panel.offerFirstDraft(request.id());
        } else if (draft.get().status() == LetterStatus.IN_REVIEW) {
            panel.tellReview(draft.get(), policy.permits("letter.sign"));
        } else if (mayDraft) {
            panel.offerDraft(draft.get());
        } else {
            return Optional.empty();
        }
        return Optional.of(panel);
    }
}
