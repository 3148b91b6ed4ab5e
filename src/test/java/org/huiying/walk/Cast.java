package org.huiying.walk;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huiying.TestData;
import org.huiying.access.OwnAccount;
import org.huiying.access.Person;
import org.huiying.access.Role;
import org.huiying.access.SignedIn;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** One firm and one department with everything between them, and everybody else looking on. */
class Cast {

    final UUID firm;
    final UUID department;
    private final TestPeople people;
    private final Map<Actor, SignedIn> sessions = new EnumMap<>(Actor.class);
    private final Map<Actor, Person> persons = new EnumMap<>(Actor.class);

    Cast(TestPeople people, TestData data, OwnAccount ownAccount) {
        this.people = people;
        firm = data.enterprise();
        department = data.department(DepartmentKind.TAX);
        var otherDepartment = data.department(DepartmentKind.FOREX);
        enter(Actor.REPRESENTATIVE, Role.REPRESENTATIVE, firm, null);
        enter(Actor.OTHER_REPRESENTATIVE, Role.REPRESENTATIVE, data.enterprise(), null);
        enter(Actor.CLERK, Role.CLERK, null, department);
        enter(Actor.LEADER, Role.LEADER, null, department);
        enter(Actor.OTHER_CLERK, Role.CLERK, null, otherDepartment);
        enter(Actor.OTHER_LEADER, Role.LEADER, null, otherDepartment);
        enter(Actor.ORGANISER, Role.ORGANISER, null, null);
        enter(Actor.ADMINISTRATOR, Role.ADMINISTRATOR, null, null);
        enter(Actor.SIGNED_OUT, Role.REPRESENTATIVE, firm, null);
        act(Actor.SIGNED_OUT);
        ownAccount.endSessions();
    }

    /** Goes on as this person on the test's thread. */
    void act(Actor actor) {
        if (actor == Actor.NOBODY) {
            people.signOut();
        } else {
            people.resume(sessions.get(actor));
        }
    }

    Person person(Actor actor) {
        return persons.get(actor);
    }

    Authentication authentication(Actor actor) {
        return actor == Actor.NOBODY
                ? new AnonymousAuthenticationToken(
                        "test", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                : new UsernamePasswordAuthenticationToken(sessions.get(actor), null, List.of());
    }

    private void enter(Actor actor, Role role, UUID enterpriseId, UUID departmentId) {
        var person = people.newPerson(Set.of(role), enterpriseId, departmentId);
        persons.put(actor, person);
        sessions.put(actor, people.sessionOf(person));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
