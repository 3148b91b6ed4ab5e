package org.huiying.letter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.huiying.access.Screen;
import org.huiying.letter.LetterCoSigning;
import org.huiying.letter.LetterInReview;
import org.huiying.letter.LetterSigning;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;

/** Letters that wait for the leader, the one that waits longest first. */
@Route(value = LetterAddress.QUEUE, layout = MainLayout.class)
@Screen("screen.signing")
class SigningQueueView extends Page implements BeforeEnterObserver {

    private final transient LetterSigning signing;
    private final transient LetterCoSigning coSigning;

    SigningQueueView(LetterSigning signing, LetterCoSigning coSigning) {
        this.signing = signing;
        this.coSigning = coSigning;
        title(getTranslation("letter.queue.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var approved = signing.approved();
        if (!approved.isEmpty()) {
            add(new ApprovedList(approved));
        }
        var toCoSign = coSigning.queue();
        if (!toCoSign.isEmpty()) {
            add(new H2(getTranslation("letter.queue.coSigning")), list(toCoSign));
        }
        var waiting = signing.queue();
        if (waiting.isEmpty() && !toCoSign.isEmpty()) {
            return;
        }
        if (waiting.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("letter.queue.empty")));
        } else {
            acts(begin(waiting.getFirst()));
            add(list(waiting));
        }
    }

    private Anchor begin(LetterInReview first) {
        var begin = new Anchor(LetterAddress.sign(first.id()), getTranslation("letter.queue.begin"));
        begin.addClassNames("button-link", "primary");
        return begin;
    }

    private UnorderedList list(List<LetterInReview> waiting) {
        var list = new UnorderedList();
        list.addClassName("signing-queue");
        waiting.forEach(letter -> list.add(item(letter)));
        return list;
    }

    private ListItem item(LetterInReview letter) {
        var facts = new Paragraph(
                getTranslation("letter.queue.facts", letter.addressee(), Dates.moment(letter.since(), getLocale())));
        facts.addClassName("secondary");
        var item = new ListItem(new Anchor(LetterAddress.sign(letter.id()), letter.title()), facts);
        item.addClassName("sheet");
        return item;
    }
}
