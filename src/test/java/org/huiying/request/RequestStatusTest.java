package org.huiying.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestStatusTest {

    private static final Set<String> ALLOWED = Set.of(
            "DRAFT>SUBMITTED",
            "SUBMITTED>ACCEPTED",
            "SUBMITTED>DECLINED",
            "SUBMITTED>WITHDRAWN",
            "ACCEPTED>ASSIGNED",
            "ACCEPTED>WITHDRAWN",
            "ASSIGNED>HANDLING",
            "ASSIGNED>RETURNED",
            "ASSIGNED>WITHDRAWN",
            "ASSIGNED>SUBMITTED",
            "RETURNED>ASSIGNED",
            "RETURNED>WITHDRAWN",
            "HANDLING>REPLY_APPROVAL",
            "HANDLING>WITHDRAWN",
            "REPLY_APPROVAL>HANDLING",
            "REPLY_APPROVAL>REPLIED",
            "REPLIED>HANDLING",
            "SUBMITTED>SPLIT",
            "RETURNED>SPLIT",
            "SPLIT>SUBMITTED",
            "SPLIT>RETURNED");

    @ParameterizedTest
    @MethodSource("allowed")
    void anArrowOfTheTableMayBeTaken(RequestStatus from, RequestStatus to) {
        assertThat(from.canBecome(to)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("allOthers")
    void anyOtherStepIsRefused(RequestStatus from, RequestStatus to) {
        assertThat(from.canBecome(to)).isFalse();
    }

    static Stream<Object[]> allowed() {
        return pairs().stream().filter(RequestStatusTest::isAllowed);
    }

    static Stream<Object[]> allOthers() {
        return pairs().stream().filter(pair -> !isAllowed(pair));
    }

    private static boolean isAllowed(Object[] pair) {
        return ALLOWED.contains(pair[0] + ">" + pair[1]);
    }

    private static List<Object[]> pairs() {
        var pairs = new ArrayList<Object[]>();
        for (var from : RequestStatus.values()) {
            for (var to : RequestStatus.values()) {
                pairs.add(new Object[] {from, to});
            }
        }
        return pairs;
    }
}
