package org.huiying.minutes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.huiying.forum.ui.ForumAddress;
import org.huiying.forum.ui.ForumTab;
import org.huiying.minutes.MinutesDraft;
import org.huiying.minutes.MinutesEditing;
import org.huiying.minutes.MinutesIssuing;
import org.huiying.shared.ui.Dates;

/** Editor left, pages right; the pages follow what is written. */
class MinutesDesk extends Div {

    private final UUID forumId;
    private final transient MinutesEditing editing;
    private final MinutesPages pages = new MinutesPages();
    private final Div remarks = new Div();

    MinutesDesk(UUID forumId, MinutesEditing editing, MinutesIssuing issuing) {
        this.forumId = forumId;
        this.editing = editing;
        addClassName("minutes-columns");
        var draft = editing.draft(forumId);
        var editor = new Div(remarks);
        editor.addClassName("forum-tab");
        draft.items().forEach(item -> editor.add(new ItemEditor(forumId, item, editing, this::changed)));
        if (!issuing.issued(forumId).isEmpty()) {
            editor.add(new IssuedList(forumId, issuing, false));
        }
        add(editor, pages);
        remark(draft);
        pages.show(editing.preview(forumId).bytes());
    }

    private void changed() {
        remark(editing.draft(forumId));
        if (editing.draft(forumId).missingCharacters().isEmpty()) {
            pages.show(editing.preview(forumId).bytes());
        }
    }

    private void remark(MinutesDraft draft) {
        remarks.removeAll();
        remarks.addClassNames("sheet", "minutes-remarks");
        var compiledAt = draft.compiledAt();
        if (compiledAt != null) {
            var when = new Paragraph(getTranslation("minutes.compiledAt", Dates.moment(compiledAt, getLocale())));
            when.addClassName("secondary");
            remarks.add(when);
        }
        var facts = new Paragraph(getTranslation("minutes.facts") + " ");
        facts.add(new Anchor(ForumAddress.of(forumId, ForumTab.DAY), getTranslation("minutes.toDay")));
        remarks.add(facts);
        if (draft.changedUnderneath() > 0) {
            remarks.add(warning(getTranslation("minutes.underneath.count", draft.changedUnderneath())));
        }
        if (!draft.missingCharacters().isEmpty()) {
            remarks.add(warning(getTranslation("minutes.missing") + " " + String.join(" ", draft.missingCharacters())));
        }
    }

    private static Paragraph warning(String sentence) {
        var warning = new Paragraph(sentence);
        warning.addClassName("passage-changed");
        warning.getElement().setAttribute("role", "status");
        return warning;
    }
}
