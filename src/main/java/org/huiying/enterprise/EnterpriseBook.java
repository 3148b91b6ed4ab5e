package org.huiying.enterprise;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where every firm is entered, once per credit code, whichever way it comes. */
@Component
class EnterpriseBook {

    private final Enterprises enterprises;
    private final Clock clock;

    EnterpriseBook(Enterprises enterprises, Clock clock) {
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /** @param profile counts only if the firm is new */
    UUID findOrEnter(UUID id, CreditCode code, EnterpriseProfile profile) {
        return enterprises
                .findByCreditCode(code.value())
                .map(Enterprise::id)
                .orElseGet(() -> enterprises
                        .save(new Enterprise(id, code, profile, clock.instant()))
                        .id());
    }
}
