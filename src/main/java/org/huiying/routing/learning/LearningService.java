package org.huiying.routing.learning;

import java.util.List;
import java.util.Optional;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal has learned about routing: training new versions, comparing them, choosing the active one. */
@Service
@Transactional
public class LearningService {

    private final ModelVersions versions;
    private final TrainingOrders orders;
    private final CurrentUser currentUser;

    LearningService(ModelVersions versions, TrainingOrders orders, CurrentUser currentUser) {
        this.versions = versions;
        this.orders = orders;
        this.currentUser = currentUser;
    }

    /** The newest first. */
    @Allowed("routing.readLearning")
    @Transactional(readOnly = true)
    public List<ModelVersion> versions() {
        return versions.all();
    }

    /** The version that was active before, if a person has changed it. */
    @Allowed("routing.readLearning")
    @Transactional(readOnly = true)
    public Optional<Integer> formerVersion() {
        return versions.formerlyActive();
    }

    /** The last training that was asked for. */
    @Allowed("routing.readLearning")
    @Transactional(readOnly = true)
    public Optional<TrainingOrder> lastTraining() {
        return orders.latest();
    }

    /** Asks for a new version, which is trained in the background; while one is being trained, that is the one. */
    @Allowed("routing.train")
    public void train() {
        orders.ask(currentUser.get().id());
    }

    /** From now on proposals are made by this version. */
    @Allowed("routing.activateModel")
    public void activate(int number) {
        var version = versions.find(number).orElseThrow(() -> new NotFound("routing model", number));
        if (!version.active()) {
            versions.activate(number, currentUser.get().id());
        }
    }
}
