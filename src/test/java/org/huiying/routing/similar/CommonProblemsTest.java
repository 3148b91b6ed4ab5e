package org.huiying.routing.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CommonProblemsTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private RequestService requests;

    @Autowired
    private CommonProblems problems;

    @Test
    void requestsOfSeveralFirmsAboutTheSameStandTogether() {
        var first = submit("玛卡粉出口秘鲁原料溯源", "玛卡粉复出口秘鲁，对方海关要求提供原料溯源记录，格式没有范本。", false);
        var second = submit("玛卡粉溯源记录没有范本", "我们的玛卡粉要卖回秘鲁，对方海关要原料溯源记录，没有范本可照。", false);
        var confidential = submit("玛卡粉出口秘鲁原料溯源", "玛卡粉复出口秘鲁，对方海关要求提供原料溯源记录。", true);
        var other = submit("卤虫卵冷链航班", "卤虫卵出口泰国，冷链航班舱位一周只有两班，经常被甩。", false);

        people.signInOrganiser();
        var found = problems.of(ProblemScope.QUARTER);
        assertThat(found)
                .filteredOn(problem -> ids(problem).contains(first))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(ids(problem)).contains(second).doesNotContain(confidential, other);
                    assertThat(problem.title()).isEqualTo("玛卡粉出口秘鲁原料溯源");
                    assertThat(problem.firms()).isEqualTo(2);
                });
        assertThat(found).allMatch(problem -> problem.requests().size() > 1);
        assertThat(problems.of(ProblemScope.ofForum(UUID.randomUUID()))).isEmpty();
    }

    private UUID submit(String title, String matter, boolean confidential) {
        people.signInRepresentative(data.enterprise());
        var draft = requests.openDraft(UUID.randomUUID());
        var content = new RequestContent(title, matter, "请给出范本。", null, confidential, null);
        return requests.submit(draft.id(), draft.version(), content).requestId();
    }

    private static List<UUID> ids(CommonProblem problem) {
        return problem.requests().stream().map(SimilarRequest::requestId).toList();
    }
}
