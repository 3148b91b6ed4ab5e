package org.huiying.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import org.huiying.access.Screen;
import org.huiying.request.CollectingForums;
import org.huiying.request.intake.BatchStatus;
import org.huiying.request.intake.ImportRun;
import org.huiying.request.intake.IntakeBatch;
import org.huiying.request.intake.IntakeService;
import org.huiying.request.intake.RowFilter;
import org.huiying.shared.ui.Confirmation;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.FailureMessages;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.PageId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One uploaded sheet: the dry run with every faulty row, the import, the undo. */
@Route(value = IntakeAddress.BATCH, layout = MainLayout.class)
@Screen("screen.intake")
class IntakeBatchView extends Page implements BeforeEnterObserver {

    private final transient IntakeService intake;
    private final transient ImportRun run;
    private final Div status = new Div();
    private final IntakeFigures figures = new IntakeFigures();
    private final IntakeChoices choices;
    private final Div running = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph barWords = new Paragraph();
    private final Div chips = new Div();
    private final IntakeRowGrid grid = new IntakeRowGrid();
    private final Button doImport = new Button();
    private final Button undo = new Button(getTranslation("request.intake.undo"), _ -> askForUndo());
    private RowFilter filter = RowFilter.ALL;
    private @Nullable IntakeBatch batch;

    IntakeBatchView(IntakeService intake, ImportRun run, ObjectProvider<CollectingForums> forums) {
        this.intake = intake;
        this.run = run;
        addClassName("intake");
        choices = new IntakeChoices(
                forums.stream()
                        .map(CollectingForums::collectingNow)
                        .flatMap(List::stream)
                        .toList(),
                () -> show(shown()));
        doImport.addThemeVariants(ButtonVariant.PRIMARY);
        doImport.addClickListener(_ -> startImport());
        acts(doImport, undo);
        running.add(bar, barWords);
        running.addClassName("intake-running");
        running.getElement().setAttribute("aria-live", "polite");
        chips.addClassName("chips");
        add(status, figures, choices, running, chips, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = intake.get(PageId.of(event));
        title(found.fileName());
        filter = found.faulty() > 0 ? RowFilter.FAULTY : RowFilter.ALL;
        grid.setItemsPageable(page -> intake.rows(found.id(), filter, page));
        show(found);
    }

    private void show(IntakeBatch now) {
        batch = now;
        status.removeAll();
        status.add(BatchStatusBadge.of(now.status(), this));
        figures.show(now);
        choices.show(now);
        showActs(now);
        chips.removeAll();
        List.of(RowFilter.values()).forEach(wanted -> chips.add(chip(wanted)));
    }

    private void showActs(IntakeBatch now) {
        var isNew = now.status() == BatchStatus.UPLOADED;
        var ready = now.ready(isNew ? choices.alsoRepeated() : now.withRepeated());
        choices.setVisible(isNew && choices.isVisible());
        running.setVisible(now.status() == BatchStatus.IMPORTING);
        bar.setValue(ready == 0 ? 0 : (double) now.imported() / ready);
        barWords.setText(getTranslation("request.intake.progress", now.imported(), ready));
        doImport.setText(getTranslation(isNew ? "request.intake.import" : "request.intake.goOn", ready));
        doImport.setVisible(isNew || now.status() == BatchStatus.IMPORTING);
        doImport.setEnabled(ready > 0);
        undo.setText(getTranslation(isNew ? "request.intake.discard" : "request.intake.undo"));
        undo.setVisible(now.status() != BatchStatus.UNDONE);
    }

    private Button chip(RowFilter wanted) {
        var chip = new Button(EnumText.of(wanted, this), _ -> {
            filter = wanted;
            grid.getDataProvider().refreshAll();
            show(shown());
        });
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(filter == wanted));
        return chip;
    }

    private void startImport() {
        show(intake.startImport(shown().id(), choices.choice()));
        doImport.setEnabled(false);
        run.begin(shown().id(), onScreen(this::advance)::accept, onScreen(this::stopped)::accept);
    }

    private void advance(IntakeBatch now) {
        filter = now.status() == BatchStatus.IMPORTED ? RowFilter.ALL : filter;
        show(now);
        doImport.setEnabled(false);
        if (now.status() == BatchStatus.IMPORTED) {
            grid.getDataProvider().refreshAll();
            Messages.done(getTranslation("request.intake.done", now.imported()));
        }
    }

    private void askForUndo() {
        if (shown().status() == BatchStatus.UPLOADED) {
            withdraw();
        } else {
            Confirmation.ask(
                    getTranslation("request.intake.undo.question"),
                    getTranslation("request.intake.undo.consequence", shown().imported()),
                    getTranslation("request.intake.undo"),
                    this::withdraw);
        }
    }

    private void withdraw() {
        undo.setEnabled(false);
        run.undo(
                shown().id(),
                onScreen((IntakeBatch now) -> {
                    show(now);
                    Messages.done(getTranslation("request.intake.undone"));
                })::accept,
                onScreen(this::stopped)::accept);
    }

    private void stopped(RuntimeException failure) {
        undo.setEnabled(true);
        show(intake.get(shown().id()));
        Messages.refused(FailureMessages.sentence(failure, UI.getCurrent()));
    }

    private IntakeBatch shown() {
        return Objects.requireNonNull(batch);
    }

    /** What comes from the background reaches the screen if it is still open, and is dropped if not. */
    private static <T> SerializableConsumer<T> onScreen(SerializableConsumer<T> show) {
        return UI.getCurrent().accessLater(show, () -> {});
    }
}
