package org.huiying.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.huiying.access.CurrentUser;
import org.huiying.access.Screen;
import org.huiying.attachment.AttachmentService;
import org.huiying.attachment.ui.AttachmentField;
import org.huiying.request.CollectingForums;
import org.huiying.request.ForumChoice;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.shared.ui.Confirmation;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.PageId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;

/** Writing a request. The draft keeps itself on the server, so a reload or a restart costs at most the last words. */
@Route(value = "request/:id/edit", layout = MainLayout.class)
@Screen("screen.draft")
class RequestDraftView extends Page implements BeforeEnterObserver {

    private final transient RequestService requests;
    private final transient AttachmentService attachments;
    private final RequestForm form;
    private final DraftKeeper keeper;
    private final Div files = new Div();
    private final Div beside = new Div();
    private final transient List<DraftAside> asides;
    private final Button submit = new Button(getTranslation("request.form.submit"), _ -> submit());
    private final Button discard = new Button(getTranslation("request.form.discard"), _ -> askToDiscard());

    RequestDraftView(
            RequestService requests,
            AttachmentService attachments,
            ObjectProvider<CollectingForums> forums,
            ObjectProvider<DraftAside> asides,
            CurrentUser currentUser,
            Clock clock) {
        this.requests = requests;
        this.attachments = attachments;
        form = new RequestForm(collecting(forums, currentUser));
        keeper = new DraftKeeper(requests, form, clock);
        this.asides = asides.stream()
                .sorted(Comparator.comparingInt(DraftAside::order))
                .toList();
        form.onChange(() -> {
            keeper.save();
            showBeside();
        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        title(getTranslation("request.form.heading"));
        addClassName("draft-page");
        var acts = new Div(submit, keeper.state(), discard);
        acts.addClassName("form-acts");
        var sheet = new Div(keeper.conflict(), form, files, acts);
        sheet.addClassName("sheet");
        beside.addClassName("draft-beside");
        beside.getElement().setAttribute("aria-live", "polite");
        add(sheet, beside);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PageId.of(event);
        var known = requests.find(id);
        if (known.filter(request -> request.status() != RequestStatus.DRAFT).isPresent()) {
            event.forwardTo(RequestAddress.of(id));
            return;
        }
        keeper.open(id, known);
        files.removeAll();
        var field = new AttachmentField(attachments, RequestService.ATTACHMENT_OWNER, id, () -> requests.openDraft(id));
        files.add(field);
        if (known.isPresent()) {
            field.refresh();
        }
        showBeside();
    }

    private void showBeside() {
        beside.removeAll();
        asides.forEach(aside -> aside.beside(form.content()).ifPresent(beside::add));
    }

    private void submit() {
        try {
            if (form.isFreeOf(form.content().problems())) {
                var receipt = requests.submit(keeper.id(), keeper.version(), form.content());
                Messages.done(getTranslation("request.form.submitted", receipt.number()));
                UI.getCurrent().navigate(RequestAddress.of(receipt.requestId()));
            }
        } catch (OptimisticLockingFailureException _) {
            keeper.tellConflict();
        } finally {
            submit.setEnabled(true);
        }
    }

    private void askToDiscard() {
        Confirmation.ask(
                getTranslation("request.discard.question"),
                getTranslation("request.discard.consequence"),
                getTranslation("request.form.discard"),
                () -> discard(keeper.id()));
    }

    private void discard(UUID id) {
        requests.discardDraft(id);
        UI.getCurrent().navigate(RequestAddress.LIST);
    }

    private static List<ForumChoice> collecting(ObjectProvider<CollectingForums> forums, CurrentUser currentUser) {
        var enterpriseId = currentUser.get().enterpriseId();
        return enterpriseId == null
                ? List.of()
                : forums.stream()
                        .flatMap(teller -> teller.collectingNow(enterpriseId).stream())
                        .toList();
    }
}
