package org.huiying.letter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.letter.LetterContent;
import org.huiying.letter.LetterDraft;
import org.huiying.letter.LetterDrafting;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.PageId;
import org.jspecify.annotations.Nullable;

/** Writing the reply: the form on the left, the real pages and the request on the right. It saves itself. */
@Route(value = LetterAddress.DRAFT, layout = MainLayout.class)
@Screen("screen.letterDraft")
class DraftView extends Page implements BeforeEnterObserver {

    private final transient LetterDrafting drafting;
    private final transient RequestReader reader;
    private final LetterPages pages;
    private final GateList gate = new GateList();
    private final Span saved = new Span();
    private final Div columns = new Div();
    private @Nullable LetterContent kept;
    private long version;

    DraftView(LetterDrafting drafting, RequestReader reader, PageDrawing drawing) {
        this.drafting = drafting;
        this.reader = reader;
        this.pages = new LetterPages(drawing);
        columns.addClassName("letter-columns");
        saved.addClassName("secondary");
        saved.getElement().setAttribute("role", "status");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(drafting.open(PageId.of(event, "request")));
    }

    private void show(LetterDraft draft) {
        version = draft.version();
        kept = draft.content();
        title(getTranslation("letter.draft.title", draft.addressee()));
        columns.removeAll();
        columns.add(editor(draft), beside(draft));
        look(draft.id(), draft.content());
    }

    private Section editor(LetterDraft draft) {
        var editor = new Section();
        editor.addClassNames("sheet", "letter-editor");
        if (!draft.rounds().isEmpty()) {
            editor.add(new RemarkNote(draft.rounds().getLast()));
        }
        var form = new LetterForm(
                draft.content(), content -> look(draft.id(), content), content -> keep(draft.id(), content));
        editor.add(form);
        if (!draft.coSigners().isEmpty()) {
            editor.add(new CoSignerField(
                    draft.coSigners(), departments -> drafting.nameCoSigners(draft.id(), departments)));
        }
        editor.add(foot(draft, form));
        return editor;
    }

    private Div foot(LetterDraft draft, LetterForm form) {
        var send = new ActButton(getTranslation("letter.act.sendToReview"), () -> send(draft, form.content()));
        var acts = new Div(send, saved);
        acts.addClassName("letter-acts");
        var foot = new Div(gate, acts);
        foot.addClassName("letter-foot");
        return foot;
    }

    private TabSheet beside(LetterDraft draft) {
        var tabs = new TabSheet();
        tabs.addClassName("letter-beside");
        tabs.add(getTranslation("letter.beside.pages"), pages);
        tabs.add(getTranslation("letter.beside.request"), reader.beside(draft.requestId()));
        return tabs;
    }

    /** Saves; if that fails, the sentence says why and the page goes on saying that it is not saved. */
    private void keep(UUID id, LetterContent content) {
        if (content.equals(kept)) {
            return;
        }
        saved.setText(getTranslation("letter.draft.unsaved"));
        version = drafting.save(id, version, content);
        kept = content;
        var now = LocalTime.now(ChinaTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
        saved.setText(getTranslation("letter.draft.saved", now.toString()));
    }

    /** Shows what has been written, kept or not. */
    private void look(UUID id, LetterContent content) {
        pages.show(drafting.preview(id, content));
        gate.show(drafting.check(id, content));
    }

    private void send(LetterDraft draft, LetterContent content) {
        drafting.sendToReview(draft.id(), version, content);
        Messages.done(getTranslation("letter.draft.sent"));
        UI.getCurrent().navigate(LetterAddress.request(draft.requestId()));
    }
}
