package org.huiying.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The policy table: who may do what, to which thing, in which state. Read from {@code policy.tsv}; what is not in it is
 * denied. Code asks it, screens ask it which buttons to show, and the tests walk it.
 */
@Component("policy")
public class Policy {

    private final List<PolicyRule> rules = read();
    private final CurrentUser currentUser;

    Policy(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    public List<PolicyRule> rules() {
        return rules;
    }

    /** Whether the person at the screen may do this act to anything at all. */
    public boolean permits(String action) {
        return permits(action, currentUser.find().orElse(null));
    }

    public boolean permits(String action, @Nullable Person person) {
        return rules.stream().anyMatch(rule -> rule.action().equals(action) && rule.isFor(person));
    }

    /** Whether the person at the screen may do this act to this thing as it stands now. */
    public boolean permits(String action, Governed thing) {
        return currentUser.find().map(person -> permits(action, thing, person)).orElse(false);
    }

    public boolean permits(String action, Governed thing, Person person) {
        return related(action, thing, person).stream().anyMatch(rule -> rule.holdsIn(thing.state()));
    }

    /**
     * Lets the act pass or says why not.
     *
     * @throws NotFound if the person has nothing to do with the thing: its existence is not told
     * @throws RuleViolation if the thing's state does not allow the act now
     * @throws AccessDeniedException if nobody is signed in
     */
    public void require(String action, Governed thing) {
        var person = currentUser.get();
        var related = related(action, thing, person);
        if (related.isEmpty()) {
            throw new NotFound(action, thing.getClass().getSimpleName());
        }
        if (related.stream().noneMatch(rule -> rule.holdsIn(thing.state()))) {
            throw new RuleViolation("error.notInThisState");
        }
    }

    /** The rows under which a person may do this act: queries turn them into conditions on rows. */
    public List<PolicyRule> rulesFor(String action, Person person) {
        return rules.stream()
                .filter(rule -> rule.action().equals(action) && rule.isFor(person))
                .toList();
    }

    private List<PolicyRule> related(String action, Governed thing, Person person) {
        return rules.stream()
                .filter(rule -> rule.action().equals(action) && rule.isFor(person) && rule.relates(thing, person))
                .toList();
    }

    private static List<PolicyRule> read() {
        try {
            return new ClassPathResource("policy.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PolicyRule::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
