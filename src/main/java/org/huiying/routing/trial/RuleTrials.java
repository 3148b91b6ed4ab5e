package org.huiying.routing.trial;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.routing.engine.CurrentEngine;
import org.huiying.routing.rule.RoutingRule;
import org.huiying.routing.rule.RuleChecks;
import org.huiying.routing.rule.RuleStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tries a rule on the requests decided in the last year. To be called beside the screen: it may take some seconds. */
@Service
public class RuleTrials {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST_READ = 20_000;
    private static final int READ_AT_ONCE = 100;

    private final TrialQueries queries;
    private final RuleStore rules;
    private final CurrentEngine engines;
    private final CurrentUser currentUser;
    private final Clock clock;
    /** Trials reckon hard; the portal has more to do. */
    private final Semaphore oneAtATime = new Semaphore(1, true);

    RuleTrials(TrialQueries queries, RuleStore rules, CurrentEngine engines, CurrentUser currentUser, Clock clock) {
        this.queries = queries;
        this.rules = rules;
        this.engines = engines;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param id of the rule that would say this from now on; null or unknown for a new one, asked after all others */
    @Allowed("routing.tryRule")
    public Trial run(@Nullable UUID id, RoutingRule rule, TrialProgress progress) {
        RuleChecks.mustLookForSomething(rule.words());
        oneAtATime.acquireUninterruptibly();
        try {
            var order = new TrialOrder(rules.all(), id, rule);
            var reckoning = new Reckoning(order, engines.get().engine());
            var decided = queries.decidedSince(clock.instant().minus(YEAR), MOST_READ);
            for (var from = 0; from < decided.size(); from += READ_AT_ONCE) {
                progress.reached(from, decided.size());
                var some = decided.subList(from, Math.min(from + READ_AT_ONCE, decided.size()));
                var texts = queries.texts(
                        some.stream().map(TrialQueries.Decided::requestId).toList());
                some.forEach(each -> reckoning.weigh(each, texts.get(each.requestId())));
            }
            return reckoning.trial(ids -> queries.readable(ids, currentUser.get()));
        } finally {
            oneAtATime.release();
        }
    }

    /** Requests of a trial, in the order given, as far as the person may read them. */
    @Allowed("routing.tryRule")
    public List<TriedRow> rows(List<TriedRequest> tried) {
        return queries.rows(tried, currentUser.get());
    }
}
