package org.huiying.letter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import org.huiying.letter.LetterContent;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EnumText;

/** What is different from the round before, marked word by word. */
class LetterChanges extends Section {

    LetterChanges(LetterContent before, LetterContent after) {
        addClassNames("sheet", "letter-changes");
        compare("letter.field.outcome", outcome(before), outcome(after));
        compare("letter.field.title", before.title(), after.title());
        compare("letter.field.answer", before.answer(), after.answer());
        compare("letter.field.basis", String.join("\n", before.basis()), String.join("\n", after.basis()));
        compare("letter.field.noBasisReason", before.noBasisReason(), after.noBasisReason());
        compare("letter.field.contact", before.contact(), after.contact());
        compare("letter.field.copies", String.join("\n", before.copies()), String.join("\n", after.copies()));
        if (getComponentCount() == 0) {
            add(new Paragraph(getTranslation("letter.changes.none")));
        }
    }

    private void compare(String key, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        var text = new Div();
        text.addClassName("written");
        for (var piece : WordChanges.between(before, after)) {
            var tag = switch (piece.kind()) {
                case SAME -> "span";
                case REMOVED -> "del";
                case ADDED -> "ins";
            };
            text.getElement().appendChild(new Element(tag).setText(piece.text()));
        }
        add(new H2(getTranslation(key)), text);
    }

    private String outcome(LetterContent content) {
        var outcome = content.outcome();
        var day = content.promisedFor();
        return (outcome == null ? "" : EnumText.of(outcome, this))
                + (day == null ? "" : " " + Dates.fullDay(day, getLocale()));
    }
}
