package org.huiying.letter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.huiying.letter.IssuedLetter;
import org.huiying.letter.LetterCorrecting;
import org.huiying.shared.ui.Confirmation;
import org.huiying.shared.ui.Messages;

/** What the lead department can do about a letter in force: put a corrected one in its place, or withdraw it. */
class CorrectingActs extends Div {

    private final IssuedLetter letter;
    private final transient LetterCorrecting correcting;

    CorrectingActs(IssuedLetter letter, LetterCorrecting correcting) {
        this.letter = letter;
        this.correcting = correcting;
        addClassName("correcting-acts");
        var never = new Paragraph(getTranslation("letter.correct.never"));
        never.addClassName("secondary");
        add(never);
    }

    void offerCorrection() {
        add(quiet(
                "letter.act.correct",
                () -> Confirmation.ask(
                        getTranslation("letter.correct.question"),
                        getTranslation("letter.correct.consequence", letter.number()),
                        getTranslation("letter.act.correct"),
                        this::correct)));
    }

    void offerWithdrawal() {
        add(quiet("letter.act.withdraw", () -> new WithdrawDialog(letter.number(), this::withdraw).open()));
    }

    private void correct() {
        var draft = correcting.correct(letter.id());
        UI.getCurrent().navigate(LetterAddress.draft(draft.requestId()));
    }

    private void withdraw(String reason) {
        correcting.withdraw(letter.id(), reason);
        Messages.done(getTranslation("letter.withdraw.done", letter.number()));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private Button quiet(String key, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
