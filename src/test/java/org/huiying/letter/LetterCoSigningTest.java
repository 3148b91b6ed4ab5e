package org.huiying.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.department.DepartmentService;
import org.huiying.department.LetterStyle;
import org.huiying.handling.Dispatching;
import org.huiying.handling.HandlingService;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.request.TimelineKind;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LetterCoSigningTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private HandlingService handling;

    @Autowired
    private DepartmentService departments;

    @Autowired
    private RequestService requests;

    @Autowired
    private LetterDrafting drafting;

    @Autowired
    private LetterSigning signing;

    @Autowired
    private LetterCoSigning coSigning;

    @Autowired
    private ApprovedLetters approved;

    private UUID lead;
    private UUID customs;
    private UUID forex;
    private UUID request;

    @BeforeEach
    void aRequestThatThreeDepartmentsHandle() {
        lead = data.department(DepartmentKind.TAX);
        customs = data.department(DepartmentKind.CUSTOMS);
        forex = data.department(DepartmentKind.FOREX);
        request = data.submittedRequest(data.enterprise()).requestId();
        people.signInOrganiser();
        dispatching.dispatch(request, lead, Set.of(customs, forex));
        people.signInClerk(lead);
        handling.assignments(request).stream()
                .filter(assignment -> assignment.departmentId().equals(lead))
                .forEach(assignment -> handling.signFor(assignment.id()));
    }

    @Test
    void theDraftNamesTheDepartmentsUsualCoSigners() {
        people.signInAdministrator();
        var tax = departments.get(lead);
        departments.edit(lead, tax.version(), tax.profile(), new LetterStyle("", List.of(), Set.of(customs)));
        people.signInClerk(lead);

        assertThat(drafting.open(request).coSigners())
                .filteredOn(CoSigner::isNamed)
                .extracting(CoSigner::departmentId)
                .containsExactly(customs);
    }

    @Test
    void onlyDepartmentsThatCoHandleTheRequestCanBeNamed() {
        var draft = drafting.open(request);
        var stranger = data.department(DepartmentKind.MARKET);
        people.signInClerk(lead);

        assertThatThrownBy(() -> drafting.nameCoSigners(draft.id(), Set.of(stranger)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theLetterIsIssuedWhenTheLastOneAgrees() {
        var letter = signedByTheLead(Set.of(customs, forex));

        agree(customs, letter);
        assertThat(status()).isEqualTo(LetterStatus.CO_SIGNING);
        agree(forex, letter);
        approved.issueAll();

        assertThat(status()).isEqualTo(LetterStatus.DELIVERED);
        people.signInOrganiser();
        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.REPLIED);
        assertThat(requests.timeline(request))
                .filteredOn(entry -> entry.kind() == TimelineKind.REPLY_CO_SIGNED)
                .hasSize(2);
    }

    @Test
    void nothingIsIssuedBefore() {
        var letter = signedByTheLead(Set.of(customs));

        approved.issueAll();

        assertThat(status()).isEqualTo(LetterStatus.CO_SIGNING);
        people.signInLeader(lead);
        assertThatThrownBy(() -> signing.issue(letter)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void anObjectionSendsItBackAndEverybodyIsAskedAgain() {
        var letter = signedByTheLead(Set.of(customs, forex));
        agree(customs, letter);

        people.signInLeader(forex);
        coSigning.object(letter, coSigning.review(letter).version(), "汇率口径有误，请按最新公告改写。");

        people.signInClerk(lead);
        var draft = drafting.open(request);
        assertThat(draft.status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(draft.rounds().getLast().remark()).isEqualTo("汇率口径有误，请按最新公告改写。");
        assertThat(draft.coSigners())
                .filteredOn(CoSigner::isNamed)
                .hasSize(2)
                .allMatch(coSigner -> coSigner.agreedBy() == null);
        assertThat(requests.get(request).status()).isEqualTo(RequestStatus.HANDLING);
    }

    @Test
    void onlyLeadersOfNamedDepartmentsAreAskedAndOnlyOnce() {
        var letter = signedByTheLead(Set.of(customs));

        people.signInLeader(forex);
        assertThat(coSigning.queue()).extracting(LetterInReview::id).doesNotContain(letter);
        assertThatThrownBy(() -> coSigning.agree(letter, 0)).isInstanceOf(NotFound.class);
        people.signInClerk(customs);
        assertThatThrownBy(() -> coSigning.review(letter)).isInstanceOf(AccessDeniedException.class);
        people.signInLeader(customs);
        assertThat(coSigning.queue()).extracting(LetterInReview::id).containsExactly(letter);
        assertThat(coSigning.preview(letter).head().number()).isNull();
        agree(customs, letter);
        assertThat(coSigning.queue()).isEmpty();
        assertThatThrownBy(() -> coSigning.agree(letter, 0)).isInstanceOfAny(NotFound.class, RuleViolation.class);
    }

    @Test
    void whatTheLeadSaidAboutTheDraftStaysInItsHouse() {
        var letter = signedByTheLead(Set.of(customs));
        people.signInLeader(lead);
        signing.sendBack(letter, signing.review(letter).version(), "不便外传的内部意见。");
        signedByTheLead(Set.of(customs));

        people.signInLeader(customs);

        assertThat(coSigning.review(letter).rounds()).isEmpty();
    }

    @Test
    void theLeadersLeaderMayTakeItBack() {
        var letter = signedByTheLead(Set.of(customs));

        people.signInLeader(lead);
        signing.sendBack(letter, signing.review(letter).version(), "先不发。");

        assertThat(status()).isEqualTo(LetterStatus.DRAFTED);
        people.signInLeader(customs);
        assertThat(coSigning.queue()).isEmpty();
    }

    private UUID signedByTheLead(Set<UUID> coSigners) {
        people.signInClerk(lead);
        var draft = drafting.open(request);
        drafting.nameCoSigners(draft.id(), coSigners);
        drafting.sendToReview(draft.id(), draft.version(), TestLetters.content("已办理。"));
        people.signInLeader(lead);
        assertThat(signing.sign(draft.id(), signing.review(draft.id()).version()))
                .isEmpty();
        return draft.id();
    }

    private void agree(UUID department, UUID letter) {
        people.signInLeader(department);
        coSigning.agree(letter, coSigning.review(letter).version());
    }

    private LetterStatus status() {
        people.signInLeader(lead);
        return drafting.find(request).orElseThrow().status();
    }
}
