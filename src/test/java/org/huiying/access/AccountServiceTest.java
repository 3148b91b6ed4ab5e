package org.huiying.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.department.DepartmentKind;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AccountServiceTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestData data;

    @Autowired
    private AccountService service;

    @Autowired
    private OwnAccount ownAccount;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private People directory;

    @Test
    void aRoleTakenAwayCountsAtOnce() {
        var person = people.newPerson(Set.of(Role.ORGANISER, Role.ADMINISTRATOR), null, null);
        people.signInAdministrator();
        service.edit(person.id(), version(person), new AccountEdit("测试人员", Set.of(Role.ADMINISTRATOR), null));

        people.signIn(person);

        assertThat(currentUser.get().is(Role.ORGANISER)).isFalse();
    }

    @Test
    void closingAnAccountEndsItsSessionsAtOnce() {
        var person = people.newPerson(Set.of(Role.ORGANISER), null, null);
        var session = people.sessionOf(person);
        people.signInAdministrator();

        service.close(person.id());

        people.resume(session);
        assertThat(currentUser.find()).isEmpty();
        assertThat(currentUser.hasDeadSession()).isTrue();
    }

    @Test
    void signingOutEverywhereEndsTheSessionAtHandToo() {
        people.signInOrganiser();

        ownAccount.endSessions();

        assertThat(currentUser.hasDeadSession()).isTrue();
    }

    @Test
    void aClerkNeedsADepartment() {
        people.signInAdministrator();

        assertThatThrownBy(() -> service.create(newAccount(Set.of(Role.CLERK), null)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void makingTheSamePersonTwiceMakesOne() {
        people.signInAdministrator();
        var wanted = newAccount(Set.of(Role.ORGANISER), null);

        service.create(wanted);
        service.create(wanted);

        var found = service.list(new AccountFilter(wanted.loginName(), null, null), PageRequest.ofSize(10));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().hasPassword()).isFalse();
    }

    @Test
    void theSecondEditorIsTold() {
        var person = people.newPerson(Set.of(Role.ORGANISER), null, null);
        people.signInAdministrator();
        var version = version(person);
        service.edit(person.id(), version, new AccountEdit("甲", Set.of(Role.ORGANISER), null));

        assertThatThrownBy(() -> service.edit(person.id(), version, new AccountEdit("乙", Set.of(Role.ORGANISER), null)))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void onlyAnAdministratorKeepsPeople() {
        people.signInOrganiser();

        assertThatThrownBy(() -> service.list(new AccountFilter("", null, null), PageRequest.ofSize(10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void listeningModulesFindThePeopleOfADepartmentByRole() {
        var department = data.department(DepartmentKind.TAX);
        var clerk = people.newPerson(Set.of(Role.CLERK), null, department);
        people.newPerson(Set.of(Role.LEADER), null, department);
        people.signOut();

        assertThat(directory.ofDepartment(department, Role.CLERK)).containsExactly(clerk);
    }

    private long version(Person person) {
        return service.get(person.id()).version();
    }

    private static NewAccount newAccount(Set<Role> roles, @Nullable UUID department) {
        var id = UUID.randomUUID();
        return new NewAccount(id, id + "@example.com", "新人", roles, null, department);
    }
}
