package org.huiying.routing.catalogue;

import java.time.Clock;
import java.util.List;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the duty catalogue: from the next request on, proposals follow it. */
@Service
@Transactional
public class DutyCatalogueService {

    private static final int CODE_LIMIT = 20;
    private static final int NAME_LIMIT = 100;

    private final DutyCatalogueStore store;
    private final CurrentUser currentUser;
    private final Clock clock;

    DutyCatalogueService(DutyCatalogueStore store, CurrentUser currentUser, Clock clock) {
        this.store = store;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** One page, by kind of department and code. */
    @Allowed("routing.readCatalogue")
    @Transactional(readOnly = true)
    public List<CatalogueItem> page(CatalogueFilter filter, Pageable page) {
        return store.page(filter, page);
    }

    @Allowed("routing.readCatalogue")
    @Transactional(readOnly = true)
    public CatalogueItem get(String code) {
        return store.find(code).orElseThrow(() -> new NotFound("duty entry", code));
    }

    /** Adds an entry; the same one again is the same entry. */
    @Allowed("routing.editCatalogue")
    public void add(DutyEntry entry) {
        mustBeComplete(entry);
        var known = store.find(entry.code());
        if (known.isEmpty()) {
            store.add(entry);
        } else if (!known.get().entry().equals(entry)) {
            throw new RuleViolation("routing.error.codeTaken", entry.code());
        }
    }

    @Allowed("routing.editCatalogue")
    public void edit(DutyEntry entry, long version) {
        mustBeComplete(entry);
        mustStillBe(store.edit(entry, version), entry.code());
    }

    /** Takes an entry out of force; what it once routed stays as it is. */
    @Allowed("routing.editCatalogue")
    public void close(String code, long version) {
        mustStillBe(store.setActive(code, version, false), code);
    }

    @Allowed("routing.editCatalogue")
    public void reopen(String code, long version) {
        mustStillBe(store.setActive(code, version, true), code);
    }

    /**
     * From now on requests of this entry go out by themselves, in the name of the person at the screen, where the
     * proposal is sure and leaves no choice; or not any more.
     */
    @Allowed("routing.orderAutomatic")
    public void orderAutomatic(String code, boolean on) {
        if (!on) {
            store.endAutomatic(code);
        } else if (!store.orderAutomatic(code, currentUser.get().id(), clock.instant())) {
            throw new NotFound("duty entry", code);
        }
    }

    private static void mustBeComplete(DutyEntry entry) {
        mustFit(entry.code(), CODE_LIMIT, "routing.error.code");
        mustFit(entry.name(), NAME_LIMIT, "routing.error.name");
        if (entry.covers().isBlank()) {
            throw new RuleViolation("routing.error.covers");
        }
    }

    private static void mustFit(String text, int limit, String key) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > limit) {
            throw new RuleViolation(key, limit);
        }
    }

    private void mustStillBe(boolean changed, String code) {
        if (!changed) {
            get(code);
            throw new ObjectOptimisticLockingFailureException(DutyEntry.class, code);
        }
    }
}
