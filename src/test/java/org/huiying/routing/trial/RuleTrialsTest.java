package org.huiying.routing.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.ChangedPolicy;
import org.huiying.access.Policy;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.handling.Dispatching;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestService;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.huiying.routing.engine.Candidate;
import org.huiying.routing.engine.CurrentEngine;
import org.huiying.routing.engine.Likeness;
import org.huiying.routing.rule.RoutingRule;
import org.huiying.routing.rule.RuleService;
import org.huiying.routing.rule.RuleWords;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RuleTrialsTest {

    private static final TrialProgress SILENT = (_, _) -> {};

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private RequestService requests;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private RuleService rules;

    @Autowired
    private RuleTrials trials;

    @Autowired
    private CurrentEngine engines;

    @Autowired
    private Likeness likeness;

    @Autowired
    private Policy policy;

    @Autowired
    private DutyCatalogueStore catalogue;

    @Autowired
    private JdbcClient database;

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Another one for each test, and the same in each run: proposals depend on it a little. */
    private final String word = "试算词" + "甲乙丙丁戊己庚辛壬癸".charAt(COUNT.getAndIncrement());

    private final List<UUID> made = new ArrayList<>();

    @AfterEach
    void leaveNoRuleBehind() {
        made.forEach(id ->
                database.sql("delete from routing_rule where id = ?").param(id).update());
        catalogue.raiseRevision();
    }

    @Test
    void countsWhatFitsWhereItWentAndWhatWouldHaveBecomeRightOrWrong() {
        var balanced = "公司在口岸的业务，" + word;
        decided(balanced, DepartmentKind.TALENT, false);
        decided("出口退税函调四个月没有回函，退税款没到账，" + word, DepartmentKind.TAX, false);
        decided("与此无关的诉求", DepartmentKind.TALENT, false);

        var trial = trials.run(null, rule(DepartmentKind.TAX, word), SILENT);

        assertThat(trial.decided()).isGreaterThanOrEqualTo(3);
        assertThat(trial.matching()).isEqualTo(2);
        assertThat(trial.wentTo()).containsOnly(entry(DepartmentKind.TALENT, 1), entry(DepartmentKind.TAX, 1));
        assertThat(trial.readable()).hasSize(2).allMatch(each -> each.effect() == effectByHand(each));
        assertThat(trial.righted()).isEqualTo(trial.with(Effect.RIGHTED).size());
        assertThat(trial.wronged()).isEqualTo(trial.with(Effect.WRONGED).size());
    }

    @Test
    void aRuleThatTipsTheScalesMakesProposalsRightOrWrong() {
        var text = Stream.of("订单有了，贷款没批，退税也慢", "外汇收不进来，银行说要补材料", "货在口岸压着，车也进不来", "公司想问手续怎么办")
                .map(matter -> matter + "，" + word)
                .filter(matter -> isClose(candidates(matter)))
                .findFirst()
                .orElseThrow();
        var candidates = candidates(text);
        var first = candidates.getFirst().kind();
        var second = candidates.get(1).kind();
        decided(text, first, false);
        decided(text, second, false);

        var trial = trials.run(null, rule(second, word), SILENT);

        assertThat(trial.readable()).hasSize(2).allMatch(tried -> tried.without() == first && tried.with() == second);
        assertThat(trial.righted()).isEqualTo(1);
        assertThat(trial.wronged()).isEqualTo(1);
    }

    @Test
    void confidentialRequestsCountAndAreListedOnlyForWhomThePolicyLetsReadThem() {
        var request = decided("保密的事，" + word, DepartmentKind.TALENT, true);

        people.signInOrganiser();
        var seen = trials.run(null, rule(DepartmentKind.TALENT, word), SILENT);
        assertThat(trials.rows(seen.readable())).extracting(TriedRow::requestId).containsExactly(request);

        people.signInAdministrator();
        var unseen = trials.run(null, rule(DepartmentKind.TALENT, word), SILENT);
        assertThat(unseen.matching()).isEqualTo(1);
        assertThat(unseen.readable()).isEmpty();
        assertThat(unseen.hidden()).isEqualTo(1);
        assertThat(trials.rows(seen.readable()))
                .as("not by asking for it either")
                .isEmpty();

        people.signInOrganiser();
        try (var _ = ChangedPolicy.without(policy, "request.read")) {
            assertThat(trials.rows(seen.readable())).isEmpty();
        }
    }

    @Test
    void otherRulesThatFireOnTheSameAreConflicts() {
        decided("车辆年审，" + word + "，还有别的", DepartmentKind.TALENT, false);
        people.signInOrganiser();
        var other = kept(rule(DepartmentKind.MARKET, word));
        var apart = kept(rule(DepartmentKind.MARKET, "绝不相干" + UUID.randomUUID()));
        var sameKind = kept(rule(DepartmentKind.TALENT, word));

        var trial = trials.run(null, rule(DepartmentKind.TALENT, word + "，还有"), SILENT);

        assertThat(trial.conflicts())
                .filteredOn(conflict -> made.contains(conflict.rule().id()))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.rule().id()).isEqualTo(other).isNotIn(apart, sameKind);
                    assertThat(conflict.isAskedFirst()).isTrue();
                    assertThat(conflict.requests()).isEqualTo(1);
                    assertThat(conflict.words()).containsExactly(word);
                });
    }

    @Test
    void anExistingRuleIsTriedInItsPlaceAndNotAgainstItself() {
        decided("车辆年审，" + word, DepartmentKind.TALENT, false);
        people.signInOrganiser();
        var first = kept(rule(DepartmentKind.MARKET, word));
        var later = kept(rule(DepartmentKind.TALENT, word));

        var trial = trials.run(first, rule(DepartmentKind.MARKET, word), SILENT);

        assertThat(trial.conflicts())
                .filteredOn(conflict -> made.contains(conflict.rule().id()))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.rule().id()).isEqualTo(later);
                    assertThat(conflict.isAskedFirst()).isFalse();
                });
    }

    @Test
    void whoeverIsGoneIsNotReckonedFor() {
        decided("车辆年审，" + word, DepartmentKind.TALENT, false);

        assertThatThrownBy(() -> trials.run(null, rule(DepartmentKind.TALENT, word), (_, _) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(trials.run(null, rule(DepartmentKind.TALENT, word), SILENT).matching())
                .as("and holds up nobody")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"银行要抵押物，我们只有应收账款", "货在口岸压着，车也进不来", "外籍员工的签证快到期了"})
    void aMeaningWorkedOutBeforeLeadsToTheSameProposal(String matter) {
        var engine = engines.get().engine();
        var direction = likeness.read("试算用的诉求", matter).direction().orElseThrow();

        assertThat(engine.consider("试算用的诉求", matter, direction).first(List.of()))
                .isPresent()
                .isEqualTo(engine.consider("试算用的诉求", matter).first(List.of()));
    }

    @Test
    void aRuleThatLooksForNothingIsNotTried() {
        people.signInOrganiser();

        assertThatThrownBy(() -> trials.run(null, rule(DepartmentKind.TALENT, " "), SILENT))
                .isInstanceOf(RuleViolation.class);
    }

    private List<Candidate> candidates(String matter) {
        return engines.get().engine().suggest("试算用的诉求", matter + "\n请答复。").candidates();
    }

    /** Whether a rule can tip the scales towards the second. */
    private static boolean isClose(List<Candidate> candidates) {
        return candidates.get(1).probability() > candidates.getFirst().probability() / 6;
    }

    private static Effect effectByHand(TriedRequest tried) {
        var wasRight = tried.without() == tried.decided();
        var isRight = tried.with() == tried.decided();
        return wasRight == isRight ? Effect.UNCHANGED : isRight ? Effect.RIGHTED : Effect.WRONGED;
    }

    private UUID kept(RoutingRule rule) {
        var id = UUID.randomUUID();
        rules.add(id, rule);
        made.add(id);
        return id;
    }

    /** A request a person has sent to a department of this kind; leaves an organiser signed in. */
    private UUID decided(String matter, DepartmentKind kind, boolean confidential) {
        var department = data.department(kind);
        people.signInRepresentative(data.enterprise());
        var draft = requests.openDraft(UUID.randomUUID());
        var content = new RequestContent("试算用的诉求", matter, "请答复。", null, confidential, null);
        requests.submit(draft.id(), draft.version(), content);
        people.signInOrganiser();
        dispatching.dispatch(draft.id(), department, Set.of());
        return draft.id();
    }

    private static RoutingRule rule(DepartmentKind kind, String anyOf) {
        return new RoutingRule("试算规则", kind, null, new RuleWords(List.of(anyOf), List.of(), List.of()), "");
    }
}
