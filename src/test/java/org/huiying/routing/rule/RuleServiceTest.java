package org.huiying.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.huiying.routing.engine.CurrentEngine;
import org.huiying.routing.engine.Reason;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RuleServiceTest {

    private static final String WORD = "罕见词组" + UUID.randomUUID();

    @Autowired
    private TestPeople people;

    @Autowired
    private RuleService rules;

    @Autowired
    private RuleStore store;

    @Autowired
    private CurrentEngine engines;

    @Autowired
    private DutyCatalogueStore catalogue;

    @Autowired
    private JdbcClient database;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void signIn() {
        people.signInOrganiser();
    }

    @AfterEach
    void leaveNoRuleBehind() {
        database.sql("delete from routing_rule where id = ?").param(id).update();
        catalogue.raiseRevision();
    }

    @Test
    void aNewPortalHasTheRulesItIsDeliveredWithInTheirOrder() {
        assertThat(rules.all()).extracting(StoredRule::rule).containsAll(RoutingRule.seed());
        assertThat(rules.all()).extracting(StoredRule::place).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void proposalsFollowARuleFromTheMomentItIsSaved() {
        assertThat(reasons()).isEmpty();

        rules.add(id, rule(DepartmentKind.TRANSPORT, "TRA-01"));

        assertThat(reasons()).containsExactly(new Reason(Reason.Type.RULE, "《测试法》", List.of(WORD)));
        assertThat(entryOf(DepartmentKind.TRANSPORT)).isEqualTo("TRA-01");

        rules.setActive(id, rules.get(id).version(), false);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void addingTheSameTwiceAddsItOnce() {
        rules.add(id, rule(DepartmentKind.TRANSPORT, null));
        rules.add(id, rule(DepartmentKind.TRANSPORT, null));

        assertThat(rules.all()).filteredOn(each -> each.id().equals(id)).hasSize(1);
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        rules.add(id, rule(DepartmentKind.TRANSPORT, null));
        var version = rules.get(id).version();
        rules.edit(id, rule(DepartmentKind.MARKET, null), version);

        assertThatThrownBy(() -> rules.edit(id, rule(DepartmentKind.TAX, null), version))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> rules.setActive(id, version, false))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> rules.move(id, version, true)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(rules.get(id).rule().kind()).isEqualTo(DepartmentKind.MARKET);
    }

    @Test
    void aRuleChangesPlacesWithItsNeighbour() {
        rules.add(id, rule(DepartmentKind.TRANSPORT, null));
        var before = ids();

        rules.move(id, rules.get(id).version(), true);
        assertThat(ids().indexOf(id)).isEqualTo(before.indexOf(id) - 1);

        rules.move(id, rules.get(id).version(), false);
        rules.move(id, rules.get(id).version(), false);
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void aNewerReleaseRenewsOnlyWhatNobodyHasEdited() {
        var shipped = SeedRule.all().getFirst();
        var other = SeedRule.all().get(1);
        database.sql("update routing_rule set basis = '旧依据' where id in (?, ?)")
                .params(shipped.id(), other.id())
                .update();
        rules.edit(
                other.id(), rules.get(other.id()).rule(), rules.get(other.id()).version());

        store.take(SeedRule.all());

        assertThat(rules.get(shipped.id()).rule()).isEqualTo(shipped.rule());
        assertThat(rules.get(other.id()).rule().basis()).isEqualTo("旧依据");
        rules.edit(other.id(), other.rule(), rules.get(other.id()).version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CUS-01", "NO-SUCH"})
    void anIncompleteRuleIsRefused(String fault) {
        var words = new RuleWords(fault.isEmpty() ? List.of(" ") : List.of(WORD), List.of(), List.of("别的"));
        var entry = fault.isEmpty() ? null : fault;
        var rule = new RoutingRule("测试规则", DepartmentKind.TRANSPORT, entry, words, "");

        assertThatThrownBy(() -> rules.add(id, rule)).isInstanceOf(RuleViolation.class);
    }

    private static RoutingRule rule(DepartmentKind kind, @Nullable String entry) {
        return new RoutingRule("测试规则", kind, entry, new RuleWords(List.of(WORD), List.of(), List.of()), "《测试法》");
    }

    private List<UUID> ids() {
        return rules.all().stream().map(StoredRule::id).toList();
    }

    private List<Reason> reasons() {
        return suggestion().candidates().stream()
                .flatMap(candidate -> candidate.reasons().stream())
                .filter(reason -> reason.type() == Reason.Type.RULE)
                .toList();
    }

    private String entryOf(DepartmentKind kind) {
        return suggestion().candidates().stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow()
                .entryCode();
    }

    private org.huiying.routing.engine.RoutingSuggestion suggestion() {
        return engines.get().engine().suggest("国际货运车辆年审", "货车跑边境口岸，" + WORD + "，请问道路运输证怎么办。");
    }
}
