package org.huiying.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PortalTest
class DepartmentServiceTest {

    @Autowired
    private DepartmentService departments;

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    private DepartmentSummary customs;

    @BeforeEach
    void aDepartment() {
        var id = data.department(DepartmentKind.CUSTOMS);
        people.signInAdministrator();
        customs = departments.get(id);
    }

    @Test
    void addingTwiceAddsOnce() {
        var id = UUID.randomUUID();
        var name = "单位" + id.toString().substring(0, 8);

        departments.add(id, profile(name, "甲" + id.toString().substring(0, 8)));
        departments.add(id, profile(name, "甲" + id.toString().substring(0, 8)));

        assertThat(departments.list())
                .filteredOn(department -> department.id().equals(id))
                .hasSize(1);
    }

    @Test
    void twoDepartmentsHaveNeitherNameNorIssuingCodeInCommon() {
        var own = customs.profile();

        assertThatThrownBy(() -> departments.add(UUID.randomUUID(), profile(own.name(), "新函")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("nameTaken");
        assertThatThrownBy(() -> departments.add(UUID.randomUUID(), profile("另一个单位", own.issuingCode())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("issuingCodeTaken");
    }

    @Test
    void theSecondEditorIsTold() {
        var changed = profile("改名" + customs.name(), customs.profile().issuingCode());
        departments.edit(customs.id(), customs.version(), changed, LetterStyle.PLAIN);

        assertThatThrownBy(
                        () -> departments.edit(customs.id(), customs.version(), customs.profile(), LetterStyle.PLAIN))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThat(departments.get(customs.id()).name()).isEqualTo(changed.name());
    }

    @Test
    void lettersCarryTheMarkCopiesAndCoSignersThatAreKept() {
        var tax = data.department(DepartmentKind.TAX);
        people.signInAdministrator();
        var style = new LetterStyle(" 乌州海关文件 ", List.of("州政府办公室\n\n北庭贸促会"), Set.of(tax));

        departments.edit(customs.id(), customs.version(), customs.profile(), style);

        var kept = departments.get(customs.id());
        assertThat(kept.mark()).isEqualTo("乌州海关文件");
        assertThat(kept.style().copies()).containsExactly("州政府办公室", "北庭贸促会");
        assertThat(kept.style().coSigners()).containsExactly(tax);
    }

    @Test
    void aDepartmentWithoutMarkOfItsOwnUsesItsLetterhead() {
        assertThat(customs.mark()).isEqualTo(customs.profile().letterhead());
    }

    @Test
    void nobodyCoSignsTheirOwnLettersOrIsUnknown() {
        for (var stranger : List.of(customs.id(), UUID.randomUUID())) {
            var style = new LetterStyle("", List.of(), Set.of(stranger));

            assertThatThrownBy(() -> departments.edit(customs.id(), customs.version(), customs.profile(), style))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("coSigners");
        }
    }

    @Test
    void whatCannotBePrintedIsNamedAtOnce() {
        var style = new LetterStyle("海关\uE0FF", List.of(), Set.of());

        assertThatThrownBy(() -> departments.edit(customs.id(), customs.version(), customs.profile(), style))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("\uE0FF"));
    }

    private static DepartmentProfile profile(String name, String issuingCode) {
        return new DepartmentProfile(name, DepartmentKind.CUSTOMS, Management.VERTICAL, "全称", issuingCode, true);
    }
}
