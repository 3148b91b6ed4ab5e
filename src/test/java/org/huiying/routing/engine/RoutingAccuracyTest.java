package org.huiying.routing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.huiying.routing.catalogue.DutyCatalogue;
import org.huiying.routing.catalogue.TabbedText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Notices when a change to the catalogue or the engine makes the routing worse on the development requests. */
class RoutingAccuracyTest {

    private record Judged(RoutingSuggestion suggestion, String label, List<String> acceptable) {

        boolean isAmongTheFirst(int count, List<String> kinds) {
            return suggestion.candidates().stream()
                    .limit(count)
                    .anyMatch(candidate -> kinds.contains(candidate.kind().name()));
        }
    }

    private static final List<String> HEADER =
            List.of("id", "label", "labels_ok", "lang", "style", "title", "body", "source");

    private static List<Judged> judged = List.of();

    @BeforeAll
    static void judgeTheDevelopmentRequests() throws IOException {
        var engine = new RoutingEngine(DutyCatalogue.seed());
        var file = Objects.requireNonNull(RoutingAccuracyTest.class.getResourceAsStream("/routing/development.tsv"));
        try (var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            judged = TabbedText.rows(text, HEADER).stream()
                    .map(row -> new Judged(
                            engine.suggest(row.get(5), row.get(6)),
                            row.get(1),
                            Arrays.asList(row.get(2).split(","))))
                    .toList();
        }
    }

    @Test
    void fourOfFiveFirstProposalsAreRight() {
        var right = judged.stream()
                .filter(each -> each.isAmongTheFirst(1, List.of(each.label())))
                .count();

        assertThat((double) right / judged.size()).isGreaterThan(0.80);
    }

    @Test
    void theRightOneIsNearlyAlwaysAmongTheThree() {
        var among = judged.stream()
                .filter(each -> each.isAmongTheFirst(3, List.of(each.label())))
                .count();

        assertThat((double) among / judged.size()).isGreaterThan(0.93);
    }

    @Test
    void whatItIsSureOfIsRight() {
        var sure = judged.stream().filter(each -> each.suggestion().sure()).toList();
        var right = sure.stream()
                .filter(each -> each.isAmongTheFirst(1, each.acceptable()))
                .count();

        assertThat((double) sure.size() / judged.size()).isGreaterThan(0.5);
        assertThat((double) right / sure.size()).isGreaterThan(0.97);
    }
}
