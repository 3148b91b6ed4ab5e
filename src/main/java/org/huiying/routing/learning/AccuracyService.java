package org.huiying.routing.learning;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.department.DepartmentKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How right the routing has been, by what people decided in the end. */
@Service
@Transactional(readOnly = true)
public class AccuracyService {

    private final AccuracyQueries queries;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccuracyService(AccuracyQueries queries, CurrentUser currentUser, Clock clock) {
        this.queries = queries;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Departments to which something was dispatched first in the period, the most often met first. */
    @Allowed("routing.readLearning")
    public List<DepartmentAccuracy> departments(AccuracyPeriod period) {
        return queries.departments(beginning(period));
    }

    /** What was proposed against what was decided, for requests first dispatched in the period. */
    @Allowed("routing.readLearning")
    public List<ConfusionCell> confusion(AccuracyPeriod period) {
        return queries.confusion(beginning(period));
    }

    /**
     * The requests of one cell that the person at the screen may read, the latest first.
     *
     * @param proposed null for those for which nothing was proposed
     */
    @Allowed("routing.readDecided")
    public List<DecidedRequest> cell(
            AccuracyPeriod period, @Nullable DepartmentKind proposed, DepartmentKind decided, Pageable page) {
        return queries.cell(beginning(period), proposed, decided, currentUser.get(), page);
    }

    /** The last twelve months with proposals, the latest first. */
    @Allowed("routing.readLearning")
    public List<MonthOfProposals> months() {
        return queries.months(beginning(AccuracyPeriod.YEAR));
    }

    private Timestamp beginning(AccuracyPeriod period) {
        return Timestamp.from(clock.instant().minus(period.length()));
    }
}
