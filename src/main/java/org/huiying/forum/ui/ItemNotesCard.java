package org.huiying.forum.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.huiying.forum.AgendaItemDetails;
import org.huiying.forum.ItemOutcome;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;
import org.springframework.dao.OptimisticLockingFailureException;

/** One item on the day: folded to a line, unfolded to its notes, which save themselves. */
class ItemNotesCard extends Details {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final UUID forumId;
    private final UUID itemId;
    private final transient ForumServices services;
    private final Div state = new Div();
    private final Span saved = new Span();
    private final Div conflict = new Div();
    private final ItemNotesForm form;
    private long version;

    ItemNotesCard(UUID forumId, AgendaItemDetails item, ForumServices services, boolean mayNote) {
        this.forumId = forumId;
        this.itemId = item.id();
        this.services = services;
        this.version = item.version();
        addClassNames("sheet", "item-notes");
        form = new ItemNotesForm(services.departments().list(), this::save);
        form.show(item.notes());
        form.readOnly(!mayNote);
        saved.addClassName("secondary");
        saved.getElement().setAttribute("role", "status");
        setSummary(summary(item));
        add(conflict, form, saved);
        show(item.notes().outcome());
    }

    private Div summary(AgendaItemDetails item) {
        var line = item.line();
        var number = new Span(Integer.toString(line.number()));
        number.addClassName("agenda-number");
        var title = new Span(line.title());
        title.addClassName("forum-title");
        var facts = new Div(new Span(line.firmName()), new Span(line.receipt()));
        if (line.departmentName() != null) {
            facts.add(new Span(getTranslation("forum.day.answers", line.departmentName())));
        }
        facts.addClassNames("forum-facts", "secondary");
        state.addClassName("forum-marks");
        var summary = new Div(number, new Div(title, facts));
        if (line.confidential()) {
            summary.add(new Badge(getTranslation("forum.confidential"), Tone.NEAR, VaadinIcon.LOCK));
        }
        summary.add(state);
        summary.addClassName("item-summary");
        return summary;
    }

    private void save() {
        try {
            keep(version);
        } catch (OptimisticLockingFailureException _) {
            show(new NotesConflict(
                    services.agenda().item(forumId, itemId), form.notes(), this::takeTheirs, this::keep));
        }
    }

    private void keep(long over) {
        var notes = form.notes();
        version = services.agenda().note(forumId, itemId, over, notes);
        conflict.removeAll();
        show(notes.outcome());
        saved.setText(getTranslation("forum.day.saved", CLOCK.format(LocalTime.now(ChinaTime.ZONE))));
    }

    private void takeTheirs(AgendaItemDetails theirs) {
        version = theirs.version();
        form.show(theirs.notes());
        conflict.removeAll();
        show(theirs.notes().outcome());
    }

    private void show(NotesConflict clash) {
        conflict.removeAll();
        conflict.add(clash);
        saved.setText("");
    }

    private void show(ItemOutcome outcome) {
        var words = EnumText.of(outcome, this);
        state.removeAll();
        state.add(
                switch (outcome) {
                    case OPEN -> new Badge(words, Tone.IDLE, VaadinIcon.CIRCLE_THIN);
                    case ANSWERED_ON_THE_SPOT -> new Badge(words, Tone.OK, VaadinIcon.CHECK);
                    case WRITTEN_REPLY_FOLLOWS -> new Badge(words, Tone.NEAR, VaadinIcon.ENVELOPE_O);
                });
    }
}
