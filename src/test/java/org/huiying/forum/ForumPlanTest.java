package org.huiying.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class ForumPlanTest {

    @Test
    void aForumEndsAfterItStarts() {
        var plan = ForumPlans.plan("外贸企业座谈会");

        assertThatThrownBy(() -> new ForumPlan(
                        plan.title(), plan.startsAt(), plan.startsAt(), plan.place(), "", plan.organiser(), ""))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aForumHasATitle() {
        assertThatThrownBy(() -> ForumPlans.plan("  ")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void rareCharactersCountOnce() {
        assertThat(ForumPlans.plan("𬭎".repeat(ForumPlan.LINE_LIMIT)).title()).hasSize(2 * ForumPlan.LINE_LIMIT);
    }
}
