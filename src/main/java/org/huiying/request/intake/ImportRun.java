package org.huiying.request.intake;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huiying.access.BackgroundWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Imports and undoes beside the screen, in the name of whoever asked for it. */
@Component
public class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final IntakeService intake;

    ImportRun(IntakeService intake) {
        this.intake = intake;
    }

    /** Tells after each step how far it has come, and what went wrong if it stops early. */
    public void begin(UUID id, Consumer<IntakeBatch> progress, Consumer<RuntimeException> failure) {
        inBackground(
                () -> {
                    var batch = intake.importNext(id);
                    while (batch.status() == BatchStatus.IMPORTING) {
                        progress.accept(batch);
                        batch = intake.importNext(id);
                    }
                    return batch;
                },
                progress,
                failure);
    }

    /** Withdraws all requests of a batch. */
    public void undo(UUID id, Consumer<IntakeBatch> done, Consumer<RuntimeException> failure) {
        inBackground(() -> intake.undo(id), done, failure);
    }

    private static void inBackground(
            Supplier<IntakeBatch> work, Consumer<IntakeBatch> done, Consumer<RuntimeException> failure) {
        BackgroundWork.start("intake", () -> {
            try {
                done.accept(work.get());
            } catch (RuntimeException problem) {
                LOG.info("Work on a sheet stopped: {}", problem.getMessage());
                failure.accept(problem);
            }
        });
    }
}
