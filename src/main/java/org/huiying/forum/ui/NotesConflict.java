package org.huiying.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.huiying.forum.AgendaItemDetails;
import org.huiying.forum.ItemNotes;

/** Somebody else noted the same item meanwhile: what they wrote, and the choice; nothing is lost before it is made. */
class NotesConflict extends Div {

    NotesConflict(
            AgendaItemDetails theirs, ItemNotes mine, Consumer<AgendaItemDetails> takeTheirs, LongConsumer keepMine) {
        addClassName("notes-conflict");
        getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("forum.conflict.told")));
        show("forum.notes.speaker", theirs.notes().speaker(), mine.speaker());
        show("forum.notes.answeredBy", theirs.notes().answeredBy(), mine.answeredBy());
        show("forum.notes.answer", theirs.notes().answer(), mine.answer());
        show("forum.notes.decision", theirs.notes().decision(), mine.decision());
        if (!theirs.notes().commitments().equals(mine.commitments())) {
            add(new Paragraph(getTranslation("forum.conflict.commitments")));
        }
        var buttons = new Div(
                new Button(getTranslation("forum.conflict.keepMine"), _ -> keepMine.accept(theirs.version())),
                new Button(getTranslation("forum.conflict.takeTheirs"), _ -> takeTheirs.accept(theirs)));
        buttons.addClassName("form-buttons");
        add(buttons);
    }

    private void show(String key, String theirs, String mine) {
        if (!theirs.equals(mine)) {
            var text = new Paragraph(getTranslation("forum.conflict.theirs", getTranslation(key), theirs));
            text.addClassName("written");
            add(text);
        }
    }
}
