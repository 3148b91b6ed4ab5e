package org.huiying.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestDetails;
import org.huiying.request.RequestService;
import org.huiying.shared.ui.Dates;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Saves a draft while it is written and says so. When somebody else, or another window, changed the draft meanwhile, it
 * stops and lets the person choose: nothing is overwritten silently.
 */
class DraftKeeper implements Serializable {

    private final transient RequestService requests;
    private final RequestForm form;
    private final transient Clock clock;
    private final Span state = new Span();
    private final Div conflict = new Div();
    private UUID id = UUID.randomUUID();
    private long version;

    DraftKeeper(RequestService requests, RequestForm form, Clock clock) {
        this.requests = requests;
        this.form = form;
        this.clock = clock;
        state.addClassName("save-state");
        state.getElement().setAttribute("role", "status");
        conflict.addClassName("conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.add(
                new Paragraph(state.getTranslation("request.conflict.told")),
                new Button(state.getTranslation("request.conflict.takeTheirs"), _ -> takeTheirs()),
                new Button(state.getTranslation("request.conflict.keepMine"), _ -> keepMine()));
        conflict.setVisible(false);
    }

    /** Starts with the draft as it is kept, or with an empty one that will exist from its first save on. */
    void open(UUID draftId, Optional<RequestDetails> draft) {
        id = draftId;
        version = draft.map(RequestDetails::version).orElse(0L);
        form.show(draft.map(RequestDetails::content).orElse(RequestContent.EMPTY));
        conflict.setVisible(false);
        draft.map(RequestDetails::updatedAt)
                .ifPresentOrElse(this::sayKept, () -> state.setText(state.getTranslation("request.form.savesItself")));
    }

    void save() {
        if (conflict.isVisible()) {
            return;
        }
        state.setText(state.getTranslation("request.form.unsaved"));
        if (!form.isFreeOf(form.content().misfits())) {
            return;
        }
        try {
            version = requests.saveDraft(id, version, form.content());
            sayKept(clock.instant());
        } catch (OptimisticLockingFailureException _) {
            tellConflict();
        }
    }

    void tellConflict() {
        conflict.setVisible(true);
        conflict.scrollIntoView();
    }

    private void takeTheirs() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void keepMine() {
        version = requests.get(id).version();
        conflict.setVisible(false);
        save();
    }

    private void sayKept(Instant moment) {
        state.setText(state.getTranslation("request.form.saved", Dates.time(moment)));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Span state() {
        return state;
    }

    Div conflict() {
        return conflict;
    }
}
