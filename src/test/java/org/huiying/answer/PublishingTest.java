package org.huiying.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.letter.IssuedLetters;
import org.huiying.letter.LetterCorrecting;
import org.huiying.letter.LetterSigning;
import org.huiying.letter.TestLetters;
import org.huiying.request.RequestService;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PublishingTest {

    private static final AnswerText TOLD =
            new AnswerText("驼绒出口退税没有到账怎么办", "驼绒出口退税申报后两个月没有到账。", "请向主管税务机关进出口税收管理部门查询进度。");

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestLetters letters;

    @Autowired
    private LetterSigning signing;

    @Autowired
    private LetterCorrecting correcting;

    @Autowired
    private IssuedLetters issued;

    @Autowired
    private RequestService requests;

    @Autowired
    private EnterpriseService enterprises;

    @Autowired
    private Publishing publishing;

    @Autowired
    private PublishedAnswers answers;

    @Autowired
    private JdbcClient database;

    private UUID firm;
    private UUID tax;
    private UUID request;

    @BeforeEach
    void aRequestWithItsAnswer() {
        firm = data.enterprise();
        tax = data.department(DepartmentKind.TAX);
        var letter = letters.letterInReview(firm, tax);
        signing.sign(letter.id(), letter.version());
        request = letter.requestId();
        people.signInOrganiser();
    }

    @Test
    void whatThePersonToldIsPublicAndFoundByWhoeverWritesTheLike() {
        assertThat(publishing.isPossible(request)).isTrue();
        assertThat(publishing.proposal(request).answer()).contains("出口退税已于本月到账");

        publishing.publish(request, TOLD);
        publishing.publish(request, TOLD);

        people.signOut();
        assertThat(answers.get(request)).satisfies(answer -> {
            assertThat(answer.title()).isEqualTo(TOLD.title());
            assertThat(answer.answer()).isEqualTo(TOLD.answer());
            assertThat(answer.department()).startsWith("测试单位");
        });
        assertThat(answers.page("驼绒 退税", PageRequest.of(0, 10)))
                .extracting(PublishedAnswer::id)
                .contains(request);
        assertThat(answers.page("骆驼奶粉航班", PageRequest.of(0, 10))).isEmpty();
        people.signInRepresentative(data.enterprise());
        assertThat(answers.like("驼绒退税迟迟不到", "驼绒出口的退税申报两个月了还没有到账。"))
                .extracting(PublishedAnswer::id)
                .contains(request);
        assertThat(answers.like("签证", "")).isEmpty();
    }

    @Test
    void aTextThatNamesTheFirmOrLacksSomethingIsRefused() {
        people.signInOrganiser();
        var name = enterprises.get(firm).name();
        var receipt = requests.get(request).receipt();

        for (var text : new AnswerText[] {
            new AnswerText(TOLD.title(), name + "的退税没有到账", TOLD.answer()),
            new AnswerText(TOLD.title(), TOLD.question(), "见 " + receipt),
            new AnswerText(" ", TOLD.question(), TOLD.answer()),
            new AnswerText(TOLD.title(), TOLD.question(), "。".repeat(20_001))
        }) {
            assertThatThrownBy(() -> publishing.publish(request, text)).isInstanceOf(RuleViolation.class);
        }
        assertThat(answers.of(request)).isEmpty();
    }

    @Test
    void whatIsConfidentialOrNotAnsweredIsNeverPublic() {
        database.sql("update request set confidential = true where id = ?")
                .param(request)
                .update();
        var open = data.submittedRequest(firm).requestId();
        people.signInOrganiser();

        assertThat(publishing.isPossible(request)).isFalse();
        assertThat(publishing.isPossible(open)).isFalse();
        assertThatThrownBy(() -> publishing.publish(request, TOLD)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> publishing.publish(open, TOLD)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void onlyTheOrganiserPublishes() {
        people.signInRepresentative(firm);
        assertThatThrownBy(() -> publishing.publish(request, TOLD)).isInstanceOf(AccessDeniedException.class);
        people.signInLeader(tax);
        assertThatThrownBy(() -> publishing.takeBack(request)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void itIsEditedByOneAtATimeAndTakenBack() {
        publishing.publish(request, TOLD);
        var edited = new AnswerText("驼绒退税", TOLD.question(), TOLD.answer());

        publishing.edit(request, 0, edited);
        assertThat(answers.get(request).title()).isEqualTo("驼绒退税");
        assertThatThrownBy(() -> publishing.edit(request, 0, TOLD))
                .isInstanceOf(OptimisticLockingFailureException.class);

        publishing.takeBack(request);
        publishing.takeBack(request);
        assertThatThrownBy(() -> answers.get(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publishing.edit(request, 1, TOLD)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAnswerThatIsWithdrawnIsNoLongerPublic() {
        publishing.publish(request, TOLD);
        people.signInLeader(tax);
        correcting.withdraw(issued.find(request).orElseThrow().id(), "所引文件已废止");

        assertThat(answers.of(request)).isEmpty();
    }
}
