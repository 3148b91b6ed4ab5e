package org.huiying.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.request.CollectingForums;
import org.huiying.request.ForumChoice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CollectingInvitationsTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private ForumService forums;

    @Autowired
    private ForumLifeCycle lifeCycle;

    @Autowired
    private GuestService guests;

    @Autowired
    private CollectingForums collecting;

    @Test
    void aFirmMayChooseTheForumsItIsInvitedToWhileTheyCollect() {
        var invited = data.enterprise();
        var other = data.enterprise();
        people.signInOrganiser();
        var forum = UUID.randomUUID();
        forums.plan(forum, ForumPlans.plan("外贸企业座谈会"));
        guests.inviteFirms(forum, List.of(invited));

        assertThat(collecting.collectingNow(invited)).isEmpty();

        lifeCycle.collect(forum);
        assertThat(collecting.collectingNow(invited))
                .extracting(ForumChoice::id)
                .containsExactly(forum);
        assertThat(collecting.collectingNow(other)).isEmpty();
    }
}
