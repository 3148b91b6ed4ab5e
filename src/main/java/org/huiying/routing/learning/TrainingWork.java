package org.huiying.routing.learning;

import java.time.Duration;
import java.time.Instant;
import org.huiying.shared.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Trains in the background when somebody asks, and at night when enough has been decided since the last version. */
@Component
class TrainingWork {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingWork.class);
    private static final Duration LEASE = Duration.ofMinutes(10);
    /** Fewer new decisions than this change nothing that could be measured. */
    private static final int WORTH_A_TRAINING = 20;

    private final TrainingOrders orders;
    private final Training training;
    private final DecidedRequests decided;
    private final ModelVersions versions;
    private final Leases leases;

    TrainingWork(
            TrainingOrders orders, Training training, DecidedRequests decided, ModelVersions versions, Leases leases) {
        this.orders = orders;
        this.training = training;
        this.decided = decided;
        this.versions = versions;
        this.leases = leases;
    }

    /** After the commit; should the portal stop just then, the next round trains. */
    @Async
    @TransactionalEventListener
    void on(TrainingAsked event) {
        trainIfAsked();
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void trainIfAsked() {
        if (orders.open().isPresent()) {
            leases.run("train the routing", LEASE, this::train);
        }
    }

    @Scheduled(cron = "${huiying.routing.train-at}", zone = "Asia/Shanghai")
    void askAtNight() {
        var lastTraining = versions.all().getFirst().trainedAt();
        if (isWorthIt(lastTraining)) {
            orders.ask(null);
        }
    }

    private boolean isWorthIt(Instant lastTraining) {
        return decided.countSince(lastTraining) >= WORTH_A_TRAINING;
    }

    private void train() {
        orders.open().ifPresent(order -> {
            try {
                orders.end(order.id(), training.run(order.askedBy()));
            } catch (RuntimeException failure) {
                LOG.error("The routing could not be trained; the active version stays", failure);
                orders.end(order.id(), null);
            }
        });
    }
}
