package org.huiying.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiying.routing.catalogue.DutyCatalogue;
import org.huiying.routing.engine.Candidate;
import org.huiying.routing.engine.Reason;
import org.huiying.routing.engine.RoutingEngine;
import org.huiying.routing.engine.RoutingSuggestion;

/** Measures the routing on labelled requests: {@code FILE.tsv [--out FILE]}. */
public final class RoutingBench {

    /** A labelled request and what the engine makes of it. */
    private record Judged(Map<String, String> request, RoutingSuggestion suggestion) {

        boolean isStrictlyRight() {
            return isAmong(1, List.of(request.getOrDefault("label", "")));
        }

        boolean isAcceptable() {
            return isAmong(
                    1, Arrays.asList(request.getOrDefault("labels_ok", "").split("[,|;]")));
        }

        boolean isInTopThree() {
            return isAmong(3, List.of(request.getOrDefault("label", "")));
        }

        private boolean isAmong(int first, List<String> kinds) {
            return suggestion.candidates().stream()
                    .limit(first)
                    .anyMatch(candidate -> kinds.contains(candidate.kind().name()));
        }
    }

    private RoutingBench() {}

    public static void main(String[] arguments) throws IOException {
        var requests = read(Path.of(arguments[0]));
        var engine = new RoutingEngine(DutyCatalogue.seed());
        judge(engine, requests); // warms up

        var start = System.nanoTime();
        var judged = judge(engine, requests);
        var milliseconds = (System.nanoTime() - start) / 1e6;

        var sure = judged.stream().filter(each -> each.suggestion().sure()).toList();
        print("strict", share(judged.stream().filter(Judged::isStrictlyRight).count(), judged.size()));
        print("acceptable", share(judged.stream().filter(Judged::isAcceptable).count(), judged.size()));
        print("top3", share(judged.stream().filter(Judged::isInTopThree).count(), judged.size()));
        print("coverage", share(sure.size(), judged.size()));
        print("precision", share(sure.stream().filter(Judged::isAcceptable).count(), sure.size()));
        print("ms_per_request", share(milliseconds, judged.size()));
        if (arguments.length > 2 && arguments[1].equals("--out")) {
            Files.write(Path.of(arguments[2]), details(judged));
        }
    }

    private static List<Map<String, String>> read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var header = lines.getFirst().replace("\uFEFF", "").split("\t", -1);
        var requests = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                var fields = line.split("\t", -1);
                var request = new HashMap<String, String>();
                for (var column = 0; column < Math.min(header.length, fields.length); column++) {
                    request.put(header[column], fields[column]);
                }
                requests.add(request);
            }
        }
        return requests;
    }

    private static List<Judged> judge(RoutingEngine engine, List<Map<String, String>> requests) {
        return requests.stream()
                .map(request -> new Judged(
                        request, engine.suggest(request.getOrDefault("title", ""), request.getOrDefault("body", ""))))
                .toList();
    }

    private static double share(double part, int whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.4f%n", name, value);
    }

    private static List<String> details(List<Judged> judged) {
        var lines = new ArrayList<>(List.of("id\tlabel\tsure\tfirst\tsecond\tthird"));
        for (var each : judged) {
            var line = new ArrayList<>(List.of(
                    each.request().getOrDefault("id", ""),
                    each.request().getOrDefault("label", ""),
                    each.suggestion().sure() ? "sure" : "unsure"));
            each.suggestion().candidates().forEach(candidate -> line.add(describe(candidate)));
            lines.add(String.join("\t", line));
        }
        return lines;
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
