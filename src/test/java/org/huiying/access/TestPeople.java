package org.huiying.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Makes real accounts in the database and signs them in on the test's thread. */
@TestComponent
public class TestPeople {

    private final Accounts accounts;

    TestPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    public Person signInOrganiser() {
        return signIn(newPerson(Set.of(Role.ORGANISER), null, null));
    }

    public Person signInAdministrator() {
        return signIn(newPerson(Set.of(Role.ADMINISTRATOR), null, null));
    }

    public Person signInRepresentative(UUID enterpriseId) {
        return signIn(newPerson(Set.of(Role.REPRESENTATIVE), enterpriseId, null));
    }

    public Person signInClerk(UUID departmentId) {
        return signIn(newPerson(Set.of(Role.CLERK), null, departmentId));
    }

    public Person signInLeader(UUID departmentId) {
        return signIn(newPerson(Set.of(Role.LEADER), null, departmentId));
    }

    public Person newPerson(Set<Role> roles, @Nullable UUID enterpriseId, @Nullable UUID departmentId) {
        var id = UUID.randomUUID();
        var wanted = new NewAccount(id, id + "@example.com", "测试人员", roles, enterpriseId, departmentId);
        return accounts.saveAndFlush(new Account(wanted, null, AccountStatus.ACTIVE, Instant.now()))
                .person();
    }

    public Person signIn(Person person) {
        resume(sessionOf(person));
        return person;
    }

    /** What a session begun now would remember. */
    public SignedIn sessionOf(Person person) {
        return accounts.findById(person.id()).orElseThrow().signedIn();
    }

    /** Goes on in a session begun before. */
    public void resume(SignedIn session) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(session, null, List.of()));
    }

    /** Leaves a visitor at the screen, as the portal's own filters do. */
    public void signOut() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "test", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    }
}
