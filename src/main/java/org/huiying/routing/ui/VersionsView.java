package org.huiying.routing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import org.huiying.access.Screen;
import org.huiying.routing.learning.LearningService;
import org.huiying.routing.learning.TrainingOrder;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.Confirmation;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;

/** The versions of what the routing has learned: train, compare, activate, go back. */
@Route(value = RoutingAddress.VERSIONS, layout = MainLayout.class)
@Screen("screen.routingLearning")
class VersionsView extends Page {

    private static final int LOOK_EVERY_MS = 4_000;

    private final transient LearningService learning;
    private final ActButton train = new ActButton(getTranslation("routing.learning.train"), this::train);
    private final Button back = new Button();
    private final Paragraph state = new Paragraph();
    private final Div cards = new Div();
    private int backTo;
    private Registration polls = () -> {};

    VersionsView(LearningService learning) {
        this.learning = learning;
        title(getTranslation("routing.learning"));
        addClassName("versions");
        back.addClickListener(_ -> activate(backTo));
        acts(train, back);
        state.getElement().setAttribute("role", "status");
        cards.addClassName("version-cards");
        add(
                new Paragraph(getTranslation("routing.learning.about")),
                new RouterLink(getTranslation("routing.accuracy.open"), AccuracyView.class),
                state,
                cards);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        polls = attach.getUI().addPollListener(_ -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        polls.remove();
    }

    private void show() {
        var training = learning.lastTraining();
        var isTraining = training.filter(TrainingOrder::isOpen).isPresent();
        train.setVisible(!isTraining);
        state.setText(training.map(this::state).orElse(""));
        state.setVisible(!state.getText().isEmpty());
        cards.removeAll();
        learning.versions()
                .forEach(version ->
                        cards.add(new VersionCard(version, () -> askToActivate(version.number()), getLocale())));
        var former = learning.formerVersion();
        back.setVisible(former.isPresent());
        former.ifPresent(number -> {
            backTo = number;
            back.setText(getTranslation("routing.learning.back", number));
        });
        getUI().ifPresent(ui -> ui.setPollInterval(isTraining ? LOOK_EVERY_MS : -1));
    }

    private String state(TrainingOrder order) {
        if (order.isOpen()) {
            return getTranslation("routing.learning.running");
        }
        return order.hasFailed() ? getTranslation("routing.learning.failed") : "";
    }

    private void train() {
        learning.train();
        show();
    }

    private void askToActivate(int number) {
        Confirmation.ask(
                getTranslation("routing.learning.activate.question", number),
                getTranslation("routing.learning.activate.consequence"),
                getTranslation("routing.learning.activate", number),
                () -> activate(number));
    }

    private void activate(int number) {
        learning.activate(number);
        show();
        Messages.done(getTranslation("routing.learning.activated", number));
    }
}
