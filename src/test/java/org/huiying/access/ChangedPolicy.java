package org.huiying.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.test.util.ReflectionTestUtils;

/** A hole in the policy table or a row missing from it, for as long as it takes to see that a walk notices. */
public final class ChangedPolicy implements AutoCloseable {

    private final Policy policy;
    private final List<PolicyRule> before;

    private ChangedPolicy(Policy policy, List<PolicyRule> rules) {
        this.policy = policy;
        this.before = policy.rules();
        ReflectionTestUtils.setField(policy, "rules", List.copyOf(rules));
    }

    /** With one row more. */
    public static ChangedPolicy with(Policy policy, String row) {
        var rules = new ArrayList<>(policy.rules());
        rules.add(PolicyRule.parse(row));
        return new ChangedPolicy(policy, rules);
    }

    /** Without any row for this act. */
    public static ChangedPolicy without(Policy policy, String action) {
        return new ChangedPolicy(
                policy,
                policy.rules().stream()
                        .filter(rule -> !rule.action().equals(action))
                        .toList());
    }

    @Override
    public void close() {
        ReflectionTestUtils.setField(policy, "rules", before);
    }
}
