package org.huiying.routing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.huiying.access.BackgroundWork;
import org.huiying.routing.rule.RoutingRule;
import org.huiying.routing.trial.RuleTrials;
import org.huiying.routing.trial.Trial;
import org.huiying.shared.ui.FailureMessages;
import org.huiying.shared.ui.Messages;

/** Tries a rule beside the screen, shows how far that has come, and then what came of it. */
class TrialPanel extends Section {

    private final transient RuleTrials trials;
    private final Div running = new Div();
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Div result = new Div();

    TrialPanel(RuleTrials trials) {
        this.trials = trials;
        addClassName("trial");
        running.addClassName("trial-running");
        running.getElement().setAttribute("role", "status");
        running.add(words, bar);
        running.setVisible(false);
        add(running, result);
    }

    /** @param ended hears whether the trial came to an end */
    void run(UUID id, RoutingRule rule, SerializableConsumer<Boolean> ended) {
        result.removeAll();
        words.setText(getTranslation("routing.trial.running"));
        bar.setIndeterminate(true);
        running.setVisible(true);
        var isGone = new AtomicBoolean();
        var ui = UI.getCurrent();
        Consumer<Trial> show = ui.accessLater(
                (Trial trial) -> {
                    running.setVisible(false);
                    result.add(new TrialResult(trials, trial));
                    ended.accept(true);
                },
                () -> {})::accept;
        Consumer<RuntimeException> tell = ui.accessLater(
                (RuntimeException failure) -> {
                    running.setVisible(false);
                    Messages.refused(FailureMessages.sentence(failure, UI.getCurrent()));
                    ended.accept(false);
                },
                () -> {})::accept;
        Consumer<int[]> progress = ui.accessLater(this::show, () -> isGone.set(true))::accept;
        BackgroundWork.start("rule trial", () -> {
            try {
                show.accept(trials.run(id, rule, (read, all) -> {
                    if (isGone.get()) {
                        throw new CancellationException();
                    }
                    progress.accept(new int[] {read, all});
                }));
            } catch (RuntimeException failure) {
                tell.accept(failure);
            }
        });
    }

    private void show(int[] progress) {
        words.setText(getTranslation("routing.trial.progress", progress[0], progress[1]));
        bar.setIndeterminate(false);
        bar.setValue(progress[1] == 0 ? 0 : (double) progress[0] / progress[1]);
    }
}
