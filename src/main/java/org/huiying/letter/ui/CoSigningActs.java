package org.huiying.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import org.huiying.letter.LetterCoSigning;
import org.huiying.letter.LetterDraft;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.Messages;

/** What a leader can do about another department's letter: agree, or object with a remark. */
record CoSigningActs(LetterDraft letter, LetterCoSigning coSigning, Runnable goOn) {

    Button[] buttons(Component screen) {
        var agree = new ActButton(screen.getTranslation("letter.act.agree"), () -> {
            coSigning.agree(letter.id(), letter.version());
            Messages.done(screen.getTranslation("letter.coSign.agreed"));
            goOn.run();
        });
        agree.addClassName("seal");
        var object = new Button(
                screen.getTranslation("letter.act.object"),
                _ -> new SendBackDialog("letter.act.object", remark -> {
                            coSigning.object(letter.id(), letter.version(), remark);
                            Messages.done(screen.getTranslation("letter.coSign.objected"));
                            goOn.run();
                        })
                        .open());
        return new Button[] {agree, object};
    }
}
