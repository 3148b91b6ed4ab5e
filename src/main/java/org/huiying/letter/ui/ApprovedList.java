package org.huiying.letter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.huiying.letter.ApprovedLetter;
import org.huiying.shared.ui.Dates;

/** Letters the leader has signed that are not issued yet, and what they wait for. */
class ApprovedList extends Section {

    ApprovedList(List<ApprovedLetter> letters) {
        addClassNames("sheet", "approved-letters");
        var list = new UnorderedList();
        list.addClassName("signing-queue");
        letters.forEach(letter -> list.add(item(letter)));
        add(new H2(getTranslation("letter.queue.approved", letters.size())), list);
    }

    private ListItem item(ApprovedLetter letter) {
        var facts = new Paragraph(getTranslation(
                "letter.queue.approvedFacts", letter.addressee(), Dates.moment(letter.since(), getLocale())));
        facts.addClassName("secondary");
        return new ListItem(
                new Anchor(LetterAddress.sign(letter.id()), letter.title()),
                facts,
                new Paragraph(HeldUpWords.of(letter.heldUpBy(), this)));
    }
}
