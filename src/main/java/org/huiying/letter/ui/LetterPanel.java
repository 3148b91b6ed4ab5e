package org.huiying.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.huiying.access.Policy;
import org.huiying.letter.IssuedLetter;
import org.huiying.letter.IssuedLetters;
import org.huiying.letter.LetterCoSigning;
import org.huiying.letter.LetterCorrecting;
import org.huiying.letter.LetterDrafting;
import org.huiying.request.RequestDetails;
import org.huiying.request.ui.RequestPanel;

/** The letters on the request page: the one in force, what the lead department works on, and those that count no more. */
@org.springframework.stereotype.Component
class LetterPanel implements RequestPanel {

    private static final int AFTER_HANDLING = 30;

    private final IssuedLetters issued;
    private final LetterDrafting drafting;
    private final LetterCorrecting correcting;
    private final LetterCoSigning coSigning;
    private final Policy policy;

    LetterPanel(
            IssuedLetters issued,
            LetterDrafting drafting,
            LetterCorrecting correcting,
            LetterCoSigning coSigning,
            Policy policy) {
        this.issued = issued;
        this.drafting = drafting;
        this.correcting = correcting;
        this.coSigning = coSigning;
        this.policy = policy;
    }

    @Override
    public int order() {
        return AFTER_HANDLING;
    }

    @Override
    public Optional<Component> panel(RequestDetails request) {
        var letters = policy.permits("letter.read") ? issued.all(request.id()) : List.<IssuedLetter>of();
        var panel = new Div();
        panel.addClassName("letter-panel");
        letters.stream()
                .filter(IssuedLetter::isInForce)
                .findFirst()
                .map(this::card)
                .ifPresent(panel::add);
        if (policy.permits("letter.coSign")) {
            coSigning
                    .asked(request.id())
                    .map(asked -> LetterDeskPanel.toCoSign(asked.id()))
                    .ifPresent(panel::add);
        }
        if (policy.permits("letter.readDraft")) {
            desk(request).ifPresent(panel::add);
        }
        var former = letters.stream().filter(letter -> !letter.isInForce()).toList();
        if (!former.isEmpty()) {
            panel.add(new FormerLetters(former));
        }
        return panel.getComponentCount() == 0 ? Optional.empty() : Optional.of(panel);
    }

    private Component card(IssuedLetter letter) {
        var card = new IssuedLetterCard(letter);
        var mayCorrect = issued.permits("letter.correct", letter.id());
        if (mayCorrect) {
            var acts = new CorrectingActs(letter, correcting);
            if (drafting.inWork(letter.requestId()).isEmpty()) {
                acts.offerCorrection();
            }
            if (issued.permits("letter.withdraw", letter.id())) {
                acts.offerWithdrawal();
            }
            card.add(acts);
        }
        return card;
    }

    private Optional<Component> desk(RequestDetails request) {
        var letter = drafting.inWork(request.id());
        if (letter.isEmpty()) {
            return drafting.canBegin(request.id())
                    ? Optional.of(LetterDeskPanel.firstDraft(request.id()))
                    : Optional.empty();
        }
        return Optional.of(LetterDeskPanel.of(letter.get(), policy.permits("letter.sign")));
    }
}
