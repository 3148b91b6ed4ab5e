package org.huiying.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of the policy table.
 *
 * @param roles empty when anybody may, signed in or not
 * @param states empty when the state does not matter
 */
public record PolicyRule(
        String action, boolean anyone, boolean signedIn, Set<Role> roles, Relation relation, Set<String> states) {

    static PolicyRule parse(String line) {
        var cells = line.split("\t+");
        if (cells.length != 4) {
            throw new IllegalStateException("Policy row needs action, who, relation, states: " + line);
        }
        return new PolicyRule(
                cells[0].strip(),
                cells[1].equals("ANYONE"),
                cells[1].equals("SIGNED_IN"),
                roles(cells[1]),
                Relation.valueOf(cells[2].strip()),
                names(cells[3]));
    }

    /** Whether this row can hold for the person at all, whatever the thing. */
    public boolean isFor(@Nullable Person person) {
        return anyone || person != null && (signedIn || roles.stream().anyMatch(person::is));
    }

    boolean relates(Governed thing, Person person) {
        return relation == Relation.ANY || thing.relates(relation, person);
    }

    boolean holdsIn(String state) {
        return states.isEmpty() || states.contains(state);
    }

    private static Set<Role> roles(String who) {
        return who.equals("ANYONE") || who.equals("SIGNED_IN")
                ? Set.of()
                : names(who).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> names(String cell) {
        return cell.strip().equals("*")
                ? Set.of()
                : Arrays.stream(cell.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }
}
