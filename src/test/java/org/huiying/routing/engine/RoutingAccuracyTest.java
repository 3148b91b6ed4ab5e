package org.huiying.routing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiying.routing.catalogue.DutyCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Notices when a change to catalogue, examples or engine makes the routing worse on the development requests. */
class RoutingAccuracyTest {

    private static Quality quality = Quality.NONE;

    @BeforeAll
    static void judgeTheDevelopmentRequests() throws Exception {
        quality = LabelledRequests.development().judge(TestEngine.of(DutyCatalogue.seed()));
    }

    @Test
    void theFirstProposalIsMostlyRight() {
        assertThat((double) quality.right() / quality.requests()).isGreaterThan(0.86);
        assertThat((double) quality.acceptable() / quality.requests()).isGreaterThan(0.89);
    }

    @Test
    void theRightOneIsNearlyAlwaysAmongTheThree() {
        assertThat((double) quality.amongThree() / quality.requests()).isGreaterThan(0.97);
    }

    @Test
    void whatItIsSureOfIsRight() {
        assertThat((double) quality.sure() / quality.requests()).isGreaterThan(0.60);
        assertThat((double) quality.sureAndRight() / quality.sure()).isGreaterThan(0.97);
    }
}
