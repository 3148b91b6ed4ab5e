package org.huiying.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.attachment.AttachmentService;
import org.huiying.request.CurrentHolder;
import org.huiying.request.RequestDetails;
import org.huiying.request.RequestProgress;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.shared.ui.Confirmation;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.PageId;
import org.springframework.beans.factory.ObjectProvider;

/** One request: the matter on the left, what the person at the screen can do about it on the right. */
@Route(value = "request/:id", layout = MainLayout.class)
@Screen("screen.request")
class RequestView extends Page implements BeforeEnterObserver {

    private final transient RequestService requests;
    private final transient AttachmentService attachments;
    private final transient List<RequestPanel> panels;
    private final transient List<RequestProgress> progress;
    private final Div matter = new Div();
    private final Aside desk = new Aside();

    RequestView(
            RequestService requests,
            AttachmentService attachments,
            ObjectProvider<RequestPanel> panels,
            ObjectProvider<RequestProgress> progress) {
        this.requests = requests;
        this.attachments = attachments;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(RequestPanel::order))
                .toList();
        this.progress = progress.stream().toList();
        addClassName("request-page");
        matter.addClassName("request-matter");
        desk.addClassName("request-desk");
        desk.getElement().setAttribute("aria-label", getTranslation("request.view.desk"));
        var columns = new Div(desk, matter);
        columns.addClassName("request-columns");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PageId.of(event);
        var request = requests.get(id);
        if (request.status() == RequestStatus.DRAFT) {
            event.forwardTo(RequestAddress.draft(id));
            return;
        }
        show(request);
    }

    private void show(RequestDetails request) {
        title(request.content().title());
        matter.removeAll();
        matter.add(
                new RequestMatter(request, attachments.list(RequestService.ATTACHMENT_OWNER, request.id())),
                new RequestStory(requests.timeline(request.id())));
        desk.removeAll();
        if (requests.permits("request.progress", request.id())) {
            desk.add(new ProgressLine(request, holder(request)));
        }
        panels.stream()
                .map(panel -> panel.panel(request))
                .flatMap(Optional::stream)
                .forEach(desk::add);
        if (requests.permits("request.withdraw", request.id())) {
            desk.add(withdrawButton(request));
        }
    }

    private Optional<CurrentHolder> holder(RequestDetails request) {
        return progress.stream()
                .map(teller -> teller.of(request))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Button withdrawButton(RequestDetails request) {
        var button = new Button(getTranslation("request.withdraw.act"), _ -> askToWithdraw(request));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("withdraw");
        return button;
    }

    private void askToWithdraw(RequestDetails request) {
        Confirmation.ask(
                getTranslation("request.withdraw.question"),
                getTranslation("request.withdraw.consequence", request.content().title()),
                getTranslation("request.withdraw.act"),
                () -> withdraw(request.id()));
    }

    private void withdraw(UUID id) {
        requests.withdraw(id);
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
