package org.huiying.department.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiying.access.AccountEdit;
import org.huiying.access.AccountSummary;
import org.huiying.access.NewAccount;
import org.huiying.access.Role;
import org.huiying.department.DepartmentSummary;
import org.huiying.shared.ui.EnumText;

/** Name, sign-in name, roles and department of a person. */
class PersonFields extends Div {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LOGIN_NAME = 120;

    private final TextField displayName = new TextField(getTranslation("access.field.displayName"));
    private final TextField loginName = new TextField(getTranslation("access.signIn.name"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("access.field.roles"));
    private final ComboBox<DepartmentSummary> department = new ComboBox<>(getTranslation("department.field"));
    private final List<DepartmentSummary> departments;

    PersonFields(List<DepartmentSummary> departments) {
        this.departments = departments;
        addClassNames("fields", "form-sheet");
        displayName.setMaxLength(LONGEST_NAME);
        displayName.setRequired(true);
        loginName.setMaxLength(LONGEST_LOGIN_NAME);
        loginName.setRequired(true);
        roles.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        roles.setItems(Role.CLERK, Role.LEADER, Role.ORGANISER, Role.ADMINISTRATOR);
        roles.setItemLabelGenerator(role -> EnumText.of(role, this));
        department.setItems(departments);
        department.setItemLabelGenerator(DepartmentSummary::name);
        department.setClearButtonVisible(true);
        department.setHelperText(getTranslation("department.people.department.help"));
        add(displayName, loginName, roles, department);
    }

    void show(AccountSummary account) {
        var person = account.person();
        displayName.setValue(person.name());
        loginName.setValue(account.loginName());
        loginName.setReadOnly(true);
        if (person.is(Role.REPRESENTATIVE)) {
            roles.setItems(Role.values());
        }
        roles.setValue(person.roles());
        departments.stream()
                .filter(candidate -> candidate.id().equals(person.departmentId()))
                .findFirst()
                .ifPresent(department::setValue);
    }

    AccountEdit edit() {
        return new AccountEdit(
                displayName.getValue(),
                Set.copyOf(roles.getValue()),
                chosenDepartment().orElse(null));
    }

    NewAccount newAccount(UUID id) {
        return new NewAccount(
                id,
                loginName.getValue(),
                displayName.getValue(),
                Set.copyOf(roles.getValue()),
                null,
                chosenDepartment().orElse(null));
    }

    private Optional<UUID> chosenDepartment() {
        return Optional.ofNullable(department.getValue()).map(DepartmentSummary::id);
    }
}
