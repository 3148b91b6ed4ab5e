package org.huiying.routing.similar;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.routing.similar.SimilarQueries.Readable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What many firms raise: requests of a forum or of some time that are about the same. Confidential ones are left out. */
@Service
@Transactional(readOnly = true)
public class CommonProblems {

    private static final int MOST_LOOKED_THROUGH = 1_000;

    private final SimilarQueries queries;
    private final CurrentUser currentUser;
    private final Clock clock;

    CommonProblems(SimilarQueries queries, CurrentUser currentUser, Clock clock) {
        this.queries = queries;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The most common first. Takes some seconds for a thousand requests. */
    @Allowed("routing.readCommon")
    public List<CommonProblem> of(ProblemScope scope) {
        return gather(queries.in(scope, currentUser.get(), clock.instant(), MOST_LOOKED_THROUGH)).stream()
                .filter(alike -> alike.size() > 1)
                .map(alike ->
                        new CommonProblem(alike.stream().map(Readable::request).toList()))
                .sorted(Comparator.comparingLong(CommonProblem::firms)
                        .thenComparingInt(problem -> problem.requests().size())
                        .reversed())
                .toList();
    }

    /** Each request joins those whose first it is most like; one that is like none begins a group of its own. */
    private static List<List<Readable>> gather(List<Readable> requests) {
        var groups = new ArrayList<List<Readable>>();
        for (var request : requests) {
            var likest = SimilarRequest.COMMON;
            List<Readable> joined = new ArrayList<>();
            for (var group : groups) {
                var likeness = request.text().to(group.getFirst().text());
                if (likeness >= likest) {
                    likest = likeness;
                    joined = group;
                }
            }
            if (joined.isEmpty()) {
                groups.add(joined);
            }
            joined.add(request);
        }
        return groups;
    }
}
