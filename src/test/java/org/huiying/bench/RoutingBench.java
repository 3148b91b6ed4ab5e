package org.huiying.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huiying.routing.catalogue.DutyCatalogue;
import org.huiying.routing.engine.Candidate;
import org.huiying.routing.engine.LabelledRequests;
import org.huiying.routing.engine.LabelledRequests.Labelled;
import org.huiying.routing.engine.Reason;
import org.huiying.routing.engine.RoutingEngine;
import org.huiying.routing.engine.SeedModel;
import org.huiying.routing.engine.SentenceModel;
import org.huiying.routing.rule.RoutingRule;

/** Measures the routing of a new portal on labelled requests: {@code FILE.tsv [--out FILE]}. */
public final class RoutingBench {

    private RoutingBench() {}

    public static void main(String[] arguments) throws IOException {
        var labelled = LabelledRequests.read(Path.of(arguments[0]));
        var sentences = SentenceModel.load(Path.of("target/native"));
        var engine = new RoutingEngine(DutyCatalogue.seed(), RoutingRule.seed(), SeedModel.read(), sentences);
        labelled.judge(engine); // warms up

        var start = System.nanoTime();
        var quality = labelled.judge(engine);
        var milliseconds = (System.nanoTime() - start) / 1e6;

        print("strict", share(quality.right(), quality.requests()));
        print("acceptable", share(quality.acceptable(), quality.requests()));
        print("top3", share(quality.amongThree(), quality.requests()));
        print("coverage", share(quality.sure(), quality.requests()));
        print("precision", share(quality.sureAndRight(), quality.sure()));
        print("ms_per_request", share(milliseconds, quality.requests()));
        if (arguments.length > 2 && arguments[1].equals("--out")) {
            Files.write(Path.of(arguments[2]), details(labelled, engine));
        }
    }

    private static double share(double part, int whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.4f%n", name, value);
    }

    private static List<String> details(LabelledRequests labelled, RoutingEngine engine) {
        var lines = new ArrayList<>(List.of("id\tlabel\tsure\tfirst\tsecond\tthird"));
        labelled.requests().forEach(request -> lines.add(details(request, engine)));
        return lines;
    }

    private static String details(Labelled request, RoutingEngine engine) {
        var suggestion = engine.suggest(request.title(), request.body());
        var line =
                new ArrayList<>(List.of(request.id(), request.label().name(), suggestion.sure() ? "sure" : "unsure"));
        suggestion.candidates().forEach(candidate -> line.add(describe(candidate)));
        return String.join("\t", line);
    }

    private static String describe(Candidate candidate) {
        return String.format(
                Locale.ROOT,
                "%s %.3f %s",
                candidate.kind(),
                candidate.probability(),
                candidate.reasons().stream().map(RoutingBench::describe).collect(Collectors.joining("; ")));
    }

    private static String describe(Reason reason) {
        return reason.type() + " " + reason.subject() + " " + reason.words();
    }
}
