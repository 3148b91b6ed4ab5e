package org.huiying.routing.catalogue;

import java.util.List;
import org.huiying.access.Allowed;
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

    DutyCatalogueService(DutyCatalogueStore store) {
        this.store = store;
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
