package org.huiying.routing.catalogue;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the seed catalogue into the database at each start; what an administrator has edited stays. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CatalogueSeed implements ApplicationRunner {

    private final DutyCatalogueStore store;

    CatalogueSeed(DutyCatalogueStore store) {
        this.store = store;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        store.take(DutyCatalogue.seed());
    }
}
