package org.huiying.routing.engine;

import java.util.Set;
import java.util.stream.Stream;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.DutyEntry;

/**
 * A text and whose it is, to learn from.
 *
 * @param kind the one that is competent
 * @param acceptable those that would do as well, the competent one among them
 */
public record Example(String title, String body, DepartmentKind kind, Set<DepartmentKind> acceptable) {

    public Example {
        acceptable = Set.copyOf(acceptable);
    }

    /** A request that one kind alone is competent for. */
    public static Example of(String title, String body, DepartmentKind kind) {
        return new Example(title, body, kind, Set.of(kind));
    }

    /** What a catalogue entry says of itself, phrase by phrase. */
    static Stream<Example> phrases(DutyEntry entry) {
        return Stream.concat(
                        Stream.of(entry.name(), entry.covers()),
                        entry.wordings().all())
                .map(phrase -> of("", phrase, entry.kind()));
    }
}
