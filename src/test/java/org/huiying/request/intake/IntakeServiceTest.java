package org.huiying.request.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.handling.Dispatching;
import org.huiying.request.RequestFilter;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.request.RequestSummary;
import org.huiying.request.Topic;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class IntakeServiceTest {

    private static final ImportChoice PLAIN = new ImportChoice(null, false, "未注明企业");
    private static final PageRequest ALL = PageRequest.of(0, 5_000);

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private IntakeService intake;

    @Autowired
    private RequestService requests;

    @Autowired
    private EnterpriseService enterprises;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private EntityManagerFactory entities;

    @BeforeEach
    void anOrganiser() {
        people.signInOrganiser();
    }

    @Test
    void theSampleOfSixtyTwoRequestsComesInThroughThisDoor() throws IOException {
        byte[] sample;
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/routing-sample.tsv"))) {
            sample = file.readAllBytes();
        }
        var batch = intake.upload(UUID.randomUUID(), "routing-sample.tsv", sample);
        assertThat(batch.rows()).isEqualTo(62);
        assertThat(batch.faulty()).isZero();

        var imported = run(batch, new ImportChoice(null, true, "未注明企业"));

        assertThat(imported.status()).isEqualTo(BatchStatus.IMPORTED);
        assertThat(raisedBy(batch)).hasSize(62).allSatisfy(request -> {
            assertThat(request.status()).isEqualTo(RequestStatus.SUBMITTED);
            assertThat(request.firmName()).isEqualTo("未注明企业");
        });
    }

    @Test
    void aSheetIsOnlyLookedAtUntilSomebodyImportsIt() {
        var batch = upload("标题,诉求内容\n" + line("甲"));

        assertThat(batch.status()).isEqualTo(BatchStatus.UPLOADED);
        assertThat(raisedBy(batch)).isEmpty();
    }

    @Test
    void faultyRowsAreNamedAndLeftOut() {
        var batch = upload("标题,诉求内容,统一社会信用代码\n" + line("甲") + ",\n没有内容的,,\n" + line("乙") + ",123\n");

        assertThat(batch.faulty()).isEqualTo(2);
        assertThat(intake.rows(batch.id(), RowFilter.FAULTY, ALL))
                .flatExtracting(IntakeRow::problems)
                .extracting(RowProblem::key)
                .containsExactly("request.intake.problem.missing", "enterprise.creditCode.error.length");
        run(batch, PLAIN);
        assertThat(raisedBy(batch)).hasSize(1);
    }

    @Test
    void whatWasRaisedBeforeIsFlaggedAndComesInOnlyWhenWanted() {
        var said = unique("同一件事");
        run(upload("标题,诉求内容\n" + said), PLAIN);

        var again = upload("标题,诉求内容\n" + said.toUpperCase(Locale.ROOT) + "！\n" + line("新的") + "\n");

        assertThat(again.repeated()).isEqualTo(1);
        var noted = intake.rows(again.id(), RowFilter.NOTED, ALL).getFirst();
        assertThat(noted.problems()).extracting(RowProblem::key).contains("request.intake.problem.raisedBefore");
        assertThat(noted.problems().getFirst().arguments().getFirst().toString())
                .startsWith("HY");
        run(again, PLAIN);
        assertThat(raisedBy(again)).hasSize(1);
    }

    @Test
    void aRepetitionInsideTheSheetIsFlagged() {
        var said = line("两遍");

        assertThat(upload("标题,诉求内容\n" + said + "\n" + said).repeated()).isEqualTo(1);
    }

    @Test
    void aRegisteredFirmIsKnownByItsCodeAnotherByItsWrittenName() {
        var firm = data.enterprise();
        people.signInOrganiser();
        var known = enterprises.get(firm);
        var batch = upload("企业名称,信用代码,主题,标题,诉求内容,是否保密\n"
                + "写错的名字," + known.creditCode() + ",物流," + line("甲") + ",是\n"
                + "雪岭果业,,," + line("乙") + ",\n");

        run(batch, PLAIN);

        assertThat(raisedBy(batch))
                .extracting(RequestSummary::firmName)
                .containsExactlyInAnyOrder(known.name(), "雪岭果业");
        assertThat(raisedBy(batch))
                .filteredOn(request -> request.firmName().equals(known.name()))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.topic()).isEqualTo(Topic.LOGISTICS);
                    assertThat(request.confidential()).isTrue();
                    assertThat(requests.get(request.id()).enterpriseId()).isEqualTo(firm);
                });
    }

    @Test
    void importingTwiceOrGoingOnAfterAStopRaisesEachRowOnce() {
        var batch = upload("标题,诉求内容\n" + lines(120));
        intake.startImport(batch.id(), PLAIN);
        intake.importNext(batch.id());

        assertThat(raisedBy(batch)).hasSize(50);
        run(batch, PLAIN);
        run(batch, PLAIN);

        assertThat(raisedBy(batch)).hasSize(120);
        assertThat(intake.get(batch.id()).imported()).isEqualTo(120);
    }

    @Test
    void aBatchOfWhichNothingWasDispatchedCanBeUndone() {
        var batch = upload("标题,诉求内容\n" + lines(120));
        run(batch, PLAIN);

        var undone = intake.undo(batch.id());
        intake.undo(batch.id());

        assertThat(undone.status()).isEqualTo(BatchStatus.UNDONE);
        assertThat(raisedBy(batch)).hasSize(120).allMatch(request -> request.status() == RequestStatus.WITHDRAWN);
        assertThatThrownBy(() -> intake.startImport(batch.id(), PLAIN)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aBatchOfWhichSomethingWasDispatchedStaysWhole() {
        var customs = data.department(DepartmentKind.CUSTOMS);
        people.signInOrganiser();
        var batch = upload("标题,诉求内容\n" + lines(3));
        run(batch, PLAIN);
        dispatching.dispatch(raisedBy(batch).getFirst().id(), customs, Set.of());

        assertThatThrownBy(() -> intake.undo(batch.id())).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("request.intake.error.dispatched");
            assertThat(refusal.arguments()).containsExactly(1L);
        });
        assertThat(raisedBy(batch)).noneMatch(request -> request.status() == RequestStatus.WITHDRAWN);
    }

    @Test
    void aSheetWithoutASoundRowCannotBeImported() {
        var batch = upload("标题,诉求内容\n没有内容的,\n");

        assertThatThrownBy(() -> intake.startImport(batch.id(), PLAIN))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("nothingToImport");
    }

    @Test
    void aSheetGoesToNoForumThatDoesNotCollect() {
        var batch = upload("标题,诉求内容\n" + line("甲"));
        var elsewhere = new ImportChoice(UUID.randomUUID(), false, "未注明企业");

        assertThatThrownBy(() -> intake.startImport(batch.id(), elsewhere))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("forumClosed");
    }

    @Test
    void aStrangeFileNameIsKeptAsText() {
        var name = "\u202Eslx.\0<b>" + "长".repeat(300);

        var batch = intake.upload(UUID.randomUUID(), name, bytes("标题,诉求内容\n" + line("甲")));

        assertThat(batch.fileName()).startsWith("slx.<b>").hasSize(120);
    }

    @Test
    void twoThousandRowsTakeAFewStatementsEach() {
        var batch = upload("标题,诉求内容\n" + lines(2_000));
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();

        run(batch, PLAIN);

        assertThat(statistics.getPrepareStatementCount() - before).isLessThan(2_000L * 8);
        assertThat(requests.count(new RequestFilter("", Set.of(), null, batch.id())))
                .isEqualTo(2_000);
        assertThat(intake.undo(batch.id()).status()).isEqualTo(BatchStatus.UNDONE);
    }

    private IntakeBatch upload(String sheet) {
        return intake.upload(UUID.randomUUID(), "诉求.csv", bytes(sheet));
    }

    private IntakeBatch run(IntakeBatch uploaded, ImportChoice choice) {
        var batch = intake.startImport(uploaded.id(), choice);
        while (batch.status() == BatchStatus.IMPORTING) {
            batch = intake.importNext(batch.id());
        }
        return batch;
    }

    private java.util.List<RequestSummary> raisedBy(IntakeBatch batch) {
        return requests.list(new RequestFilter("", Set.of(), null, batch.id()), ALL);
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(row -> line("第" + row)).collect(Collectors.joining("\n"));
    }

    private static String line(String title) {
        return unique(title);
    }

    /** Two cells no other test says. */
    private static String unique(String title) {
        return title + "," + UUID.randomUUID() + "-" + UUID.randomUUID();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
