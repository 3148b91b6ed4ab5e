package org.huiying.routing.rule;

import java.util.List;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the rules: from the next request on, proposals follow them. */
@Service
@Transactional
public class RuleService {

    /** More rules than this nobody can oversee. */
    public static final int MOST_RULES = 200;

    private final RuleStore store;
    private final RuleChecks checks;

    RuleService(RuleStore store, RuleChecks checks) {
        this.store = store;
        this.checks = checks;
    }

    /** All of them, those that are off too, in the order in which they are asked. */
    @Allowed("routing.readRules")
    @Transactional(readOnly = true)
    public List<StoredRule> all() {
        return store.all();
    }

    @Allowed("routing.readRules")
    @Transactional(readOnly = true)
    public StoredRule get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("routing rule", id));
    }

    /** Adds a rule after all others; the same one again is the same rule. */
    @Allowed("routing.editRules")
    public void add(UUID id, RoutingRule rule) {
        checks.mustBeComplete(rule);
        var known = store.find(id);
        if (known.isPresent()) {
            if (!known.get().rule().equals(rule)) {
                throw new ObjectOptimisticLockingFailureException(RoutingRule.class, id);
            }
        } else if (store.all().size() >= MOST_RULES) {
            throw new RuleViolation("routing.error.tooManyRules", MOST_RULES);
        } else {
            store.add(id, rule);
        }
    }

    @Allowed("routing.editRules")
    public void edit(UUID id, RoutingRule rule, long version) {
        checks.mustBeComplete(rule);
        mustStillBe(store.edit(id, rule, version), id);
    }

    /** One that is off stays in its place but does not fire. */
    @Allowed("routing.editRules")
    public void setActive(UUID id, long version, boolean active) {
        mustStillBe(store.setActive(id, version, active), id);
    }

    /** Lets it be asked before the rule that is now before it, or after the one that is now after it. */
    @Allowed("routing.editRules")
    public void move(UUID id, long version, boolean forward) {
        mustStillBe(store.move(id, version, forward), id);
    }

    private void mustStillBe(boolean changed, UUID id) {
        if (!changed) {
            get(id);
            throw new ObjectOptimisticLockingFailureException(RoutingRule.class, id);
        }
    }
}
