package org.huiying.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.department.DepartmentSummary;
import org.huiying.routing.catalogue.CatalogueFilter;
import org.huiying.routing.catalogue.DutyCatalogue;
import org.huiying.routing.catalogue.DutyCatalogueService;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.huiying.routing.catalogue.DutyEntry;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PortalTest
class RoutingServiceTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private RoutingService routing;

    @Autowired
    private DutyCatalogueService catalogue;

    @Autowired
    private DutyCatalogueStore store;

    @Autowired
    private JdbcClient database;

    @Test
    void aSubmittedRequestHasItsProposalWithRealDepartments() {
        var tax = data.department(DepartmentKind.TAX);
        var request = data.submittedRequest(data.enterprise()).requestId();
        assertThat(storedProposals(request)).isEqualTo(1);

        people.signInOrganiser();
        var best = routing.suggest(request).candidates().getFirst();

        assertThat(best.kind()).isEqualTo(DepartmentKind.TAX);
        assertThat(best.departments()).extracting(DepartmentSummary::id).contains(tax);
        assertThat(best.words()).anyMatch(word -> word.contains("退税"));
    }

    @Test
    void aLostProposalIsWorkedOutAgain() {
        var request = data.submittedRequest(data.enterprise()).requestId();
        database.sql("delete from routing_suggestion where request_id = ?")
                .param(request)
                .update();
        people.signInOrganiser();

        assertThat(routing.suggest(request).candidates()).isNotEmpty();
        assertThat(storedProposals(request)).isEqualTo(1);
    }

    @Test
    void proposalsFollowTheCatalogueOnceItIsEdited() {
        var request = data.submittedRequest(data.enterprise()).requestId();
        people.signInAdministrator();
        var before = store.revision();
        var code = newCode();
        catalogue.add(entry(code, "出口退税迟迟未到账"));

        people.signInOrganiser();
        routing.suggest(request);

        assertThat(store.revision()).isGreaterThan(before);
        assertThat(database.sql("select revision from routing_suggestion where request_id = ?")
                        .param(request)
                        .query(Long.class)
                        .single())
                .isEqualTo(store.revision());
        people.signInAdministrator();
        catalogue.close(code, 0);
        assertThat(store.inForce()).extracting(DutyEntry::code).doesNotContain(code);
    }

    @Test
    void anEditedEntryOutlivesTheNextStartAndAnUneditedOneFollowsTheSeed() {
        people.signInAdministrator();
        var edited = entry(newCode(), "原来的说法");
        var untouched = entry(newCode(), "原来的说法");
        store.take(List.of(edited, untouched));
        catalogue.edit(entry(edited.code(), "管理员的说法"), 0);

        store.take(List.of(entry(edited.code(), "新版种子"), entry(untouched.code(), "新版种子")));

        assertThat(catalogue.get(edited.code()).entry().covers()).isEqualTo("管理员的说法");
        assertThat(catalogue.get(untouched.code()).entry().covers()).isEqualTo("新版种子");
        catalogue.close(edited.code(), 1);
        catalogue.close(untouched.code(), 0);
    }

    @Test
    void takingTheSameSeedAgainChangesNothing() {
        var before = store.revision();

        store.take(DutyCatalogue.seed());

        assertThat(store.revision()).isEqualTo(before);
    }

    @Test
    void theSecondEditorIsTold() {
        people.signInAdministrator();
        var code = newCode();
        catalogue.add(entry(code, "甲"));
        catalogue.edit(entry(code, "乙"), 0);

        assertThatThrownBy(() -> catalogue.edit(entry(code, "丙"), 0))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        catalogue.close(code, 1);
    }

    @Test
    void aCodeBelongsToOneEntry() {
        people.signInAdministrator();
        var code = newCode();
        catalogue.add(entry(code, "甲"));
        catalogue.add(entry(code, "甲"));

        assertThatThrownBy(() -> catalogue.add(entry(code, "乙"))).isInstanceOf(RuleViolation.class);
        catalogue.close(code, 0);
    }

    @Test
    void theCatalogueIsSearchedByAnyOfItsWordsAndPercentIsJustASign() {
        people.signInAdministrator();

        assertThat(catalogue.page(new CatalogueFilter("退税", null, false), PageRequest.of(0, 5)))
                .hasSize(5);
        assertThat(catalogue.page(new CatalogueFilter("%不存在%", null, false), PageRequest.of(0, 5)))
                .isEmpty();
        assertThat(catalogue.page(new CatalogueFilter("", DepartmentKind.FOREX, false), PageRequest.of(1, 5)))
                .allMatch(item -> item.entry().kind() == DepartmentKind.FOREX);
    }

    private long storedProposals(UUID request) {
        return database.sql("select count(*) from routing_suggestion where request_id = ?")
                .param(request)
                .query(Long.class)
                .single();
    }

    private static String newCode() {
        return "TEST-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static DutyEntry entry(String code, String covers) {
        var wordings = new DutyEntry.Wordings(List.of("退税没到", "退税慢"), List.of("tax refund"), List.of());
        return new DutyEntry(
                code, DepartmentKind.TAX, "测试事项", covers, "", Set.of(DepartmentKind.CUSTOMS), wordings, "");
    }
}
