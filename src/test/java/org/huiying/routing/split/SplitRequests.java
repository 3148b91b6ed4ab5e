package org.huiying.routing.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.engine.RoutingEngine;

/** Texts of which it is known whether they hold two matters, and where the second begins. */
record SplitRequests(List<Known> requests) {

    private static final String BORDER = "‖";

    /** One of them; {@code cut} is where the second matter begins, 0 if there is none. */
    record Known(String id, DepartmentKind first, Optional<DepartmentKind> second, String text, int cut) {

        boolean holdsTwo() {
            return second.isPresent();
        }

        Optional<TwoMatters> found(RoutingEngine engine) {
            return MatterSplitter.find(engine, Passages.of(text));
        }

        /** Whether the second matter is proposed to begin exactly where it does. */
        boolean isCutRight(TwoMatters matters) {
            return Passages.join(Passages.of(text), passage -> passage < matters.cut())
                    .equals(text.substring(0, cut).strip());
        }
    }

    /** How many splits were proposed, how many of them rightly, how many ought to be. */
    record Tally(long proposed, long rightly, long cutRight, long twoMatters) {

        double precision() {
            return (double) rightly / proposed;
        }

        double recall() {
            return (double) rightly / twoMatters;
        }

        double placed() {
            return (double) cutRight / rightly;
        }
    }

    static SplitRequests read(String part) throws IOException {
        return new SplitRequests(
                Files.readAllLines(Path.of("src/test/resources/routing/split-" + part + ".tsv")).stream()
                        .skip(1)
                        .map(line -> known(line.split("\t", -1)))
                        .toList());
    }

    Tally judge(RoutingEngine engine) {
        var proposed = 0L;
        var rightly = 0L;
        var cutRight = 0L;
        for (var request : requests) {
            var found = request.found(engine);
            proposed += found.isPresent() ? 1 : 0;
            rightly += found.isPresent() && request.holdsTwo() ? 1 : 0;
            cutRight += request.holdsTwo() && found.filter(request::isCutRight).isPresent() ? 1 : 0;
        }
        return new Tally(
                proposed,
                rightly,
                cutRight,
                requests.stream().filter(Known::holdsTwo).count());
    }

    private static Known known(String[] fields) {
        var marked = fields[4].replace("\\n", "\n");
        return new Known(
                fields[0],
                DepartmentKind.valueOf(fields[1]),
                Optional.of(fields[2]).filter(kind -> !kind.isEmpty()).map(DepartmentKind::valueOf),
                marked.replace(BORDER, ""),
                Math.max(0, marked.indexOf(BORDER)));
    }
}
