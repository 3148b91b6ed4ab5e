package org.huiying.routing.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiying.department.DepartmentKind;

/**
 * One matter of the duty catalogue: whose it is, where it ends, and how firms put it.
 *
 * @param notCovers what looks alike but goes elsewhere, with the fact that tells them apart
 * @param basis laws and regulations; empty where none is named
 */
public record DutyEntry(
        String code,
        DepartmentKind kind,
        String name,
        String covers,
        String notCovers,
        Set<DepartmentKind> confusedWith,
        Wordings wordings,
        String basis) {

    /** Typical phrases, formal and colloquial, by language. */
    public record Wordings(List<String> chinese, List<String> english, List<String> russian) {
        public Wordings {
            chinese = List.copyOf(chinese);
            english = List.copyOf(english);
            russian = List.copyOf(russian);
        }

        public Stream<String> all() {
            return Stream.of(chinese, english, russian).flatMap(List::stream);
        }
    }

    public DutyEntry {
        confusedWith = Set.copyOf(confusedWith);
    }
}
