package org.huiying.demo;

import org.huiying.access.DemoAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty portal with the demo, all of it or nothing, and tells how to sign in. */
@Component
@ConditionalOnBooleanProperty("huiying.demo")
class DemoPortal {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPortal.class);

    private final DemoAccess access;
    private final DemoCast cast;
    private final DemoForums forums;
    private final TransactionTemplate transaction;

    DemoPortal(DemoAccess access, DemoCast cast, DemoForums forums, PlatformTransactionManager transactions) {
        this.access = access;
        this.cast = cast;
        this.forums = forums;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (access.isEmptyPortal()) {
            transaction.executeWithoutResult(_ -> {
                cast.enter();
                forums.play();
            });
        }
        LOG.info("""
                Demo accounts, all with the password {}:
                  organiser         the trade-promotion council
                  admin             administrator
                  customs.clerk     clerk of a department; also forex., tax., commerce., drc., industry., talent., ...
                  customs.leader    leader of a department; likewise
                  firm1 ... firm23  enterprise representatives""", DemoCast.PASSWORD);
    }
}
