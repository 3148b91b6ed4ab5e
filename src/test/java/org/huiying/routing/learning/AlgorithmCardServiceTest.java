package org.huiying.routing.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AlgorithmCardServiceTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private AlgorithmCardService cards;

    @Test
    void anybodyMayKnowWhatTheProposalsGoByAndHowOftenPeopleDecideOtherwise() {
        people.signOut();
        var before = cards.card().inUse();
        data.dispatchedRequest(data.enterprise(), data.department(DepartmentKind.CUSTOMS));
        people.signOut();

        var card = cards.card();
        assertThat(card.inUse().decided()).isEqualTo(before.decided() + 1);
        assertThat(card.inUse().overridden())
                .as("a matter of tax went to the customs")
                .isEqualTo(before.overridden() + 1);
        assertThat(card.dutyEntries()).isGreaterThanOrEqualTo(300);
        assertThat(card.examples()).isGreaterThan(1_000);
        assertThat(card.quality().requests()).isGreaterThan(1_000);
        assertThat(card.version().active()).isTrue();
    }
}
