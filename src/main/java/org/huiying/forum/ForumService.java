package org.huiying.forum;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.access.Person;
import org.huiying.access.Policy;
import org.huiying.access.PolicyRule;
import org.huiying.access.Relation;
import org.huiying.shared.NotFound;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning forums and finding them. */
@Service
@Transactional
public class ForumService {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Forums forums;
    private final Policy policy;
    private final CurrentUser currentUser;
    private final Clock clock;

    ForumService(Forums forums, Policy policy, CurrentUser currentUser, Clock clock) {
        this.forums = forums;
        this.policy = policy;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Plans a forum; the same id again is the same forum. */
    @Allowed("forum.plan")
    public void plan(UUID id, ForumPlan plan) {
        if (!forums.existsById(id)) {
            forums.save(new Forum(id, plan, currentUser.get().id(), clock.instant()));
        }
    }

    /** Changes the plan; returns the version the next change must bring. */
    @Allowed("forum.edit")
    public long edit(UUID id, long version, ForumPlan plan) {
        var forum = find(id);
        policy.require("forum.edit", forum);
        if (forum.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Forum.class, id);
        }
        forum.plan(plan);
        forums.flush();
        return forum.version();
    }

    @Allowed("forum.read")
    @Transactional(readOnly = true)
    public ForumDetails get(UUID id) {
        return require("forum.read", id);
    }

    /** Those the person may read, the latest first. */
    @Allowed("forum.list")
    @Transactional(readOnly = true)
    public List<ForumDetails> list(Pageable page) {
        var person = currentUser.get();
        var rules = policy.rulesFor("forum.read", person);
        var seesAll = rules.stream().anyMatch(rule -> rule.relation() == Relation.ANY);
        return (seesAll ? forums.latest(page) : invitedTo(person, rules, page))
                .stream().map(Forum::details).toList();
    }

    /** The house whose name the last forum carried, for the next plan; blank before the first. */
    @Allowed("forum.plan")
    @Transactional(readOnly = true)
    public String lastOrganiser() {
        return forums.lastOrganiser().orElse("");
    }

    /** Lets an act of another module on this forum pass, or says why not. */
    @Allowed("forum.read")
    @Transactional(readOnly = true)
    public ForumDetails require(String action, UUID id) {
        var forum = find(id);
        policy.require(action, forum);
        return forum.details();
    }

    /** Whether the person at the screen may do this act of the policy table to this forum now. */
    @Allowed("forum.read")
    @Transactional(readOnly = true)
    public boolean permits(String action, UUID id) {
        return policy.permits(action, find(id));
    }

    private List<Forum> invitedTo(Person person, List<PolicyRule> rules, Pageable page) {
        var statuses = rules.stream()
                .flatMap(rule -> rule.states().stream())
                .map(ForumStatus::valueOf)
                .collect(Collectors.toSet());
        var enterpriseId = person.enterpriseId();
        var departmentId = person.departmentId();
        return forums.ofGuest(
                enterpriseId == null ? NOBODY : enterpriseId,
                departmentId == null ? NOBODY : departmentId,
                statuses,
                page);
    }

    private Forum find(UUID id) {
        return forums.findById(id).orElseThrow(() -> new NotFound("forum", id));
    }
}
