package org.huiying.routing.rule;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the seed rules into the database at each start, after the catalogue they point to; what was edited stays. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RuleSeed implements ApplicationRunner {

    private final RuleStore store;

    RuleSeed(RuleStore store) {
        this.store = store;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        store.take(SeedRule.all());
    }
}
