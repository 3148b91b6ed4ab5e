package org.huiying.routing.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Finds the passages of a text that spoke most for something, as they stand there. */
final class Evidence {

    private static final int FEATURES = 14;
    private static final int WORDS = 6;

    /** What weighs less than this share of the strongest would only distract. */
    private static final double LEAST = 0.2;

    private record Weighed(Feature feature, double weight) {}

    private record Passage(int start, int end, double weight) {

        static Passage of(Weighed only) {
            return new Passage(only.feature().start(), only.feature().end(), only.weight());
        }

        boolean touches(Weighed next) {
            return next.feature().start() <= end;
        }

        Passage with(Weighed next) {
            return new Passage(start, Math.max(end, next.feature().end()), weight + next.weight());
        }
    }

    private final String text;
    private final List<Feature> features;

    /** A feature that comes again counts where it comes first. */
    Evidence(String text, List<Feature> features) {
        this.text = text;
        var first = new LinkedHashMap<String, Feature>();
        features.forEach(feature -> first.putIfAbsent(feature.term(), feature));
        this.features = List.copyOf(first.values());
    }

    /** The strongest first; features side by side become one passage. */
    List<String> words(ToDoubleFunction<Feature> weight) {
        var passages = new ArrayList<Passage>();
        for (var feature : strongest(weight)) {
            if (!passages.isEmpty() && passages.getLast().touches(feature)) {
                passages.add(passages.removeLast().with(feature));
            } else {
                passages.add(Passage.of(feature));
            }
        }
        return passages.stream()
                .sorted(Comparator.comparingDouble(Passage::weight).reversed())
                .map(passage -> text.substring(passage.start(), passage.end()))
                .distinct()
                .limit(WORDS)
                .toList();
    }

    private List<Weighed> strongest(ToDoubleFunction<Feature> weight) {
        var weighed = features.stream()
                .map(feature -> new Weighed(feature, weight.applyAsDouble(feature)))
                .toList();
        var least = LEAST * weighed.stream().mapToDouble(Weighed::weight).max().orElse(0);
        return weighed.stream()
                .filter(each -> each.weight() > Math.max(0, least))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .limit(FEATURES)
                .sorted(Comparator.comparingInt(each -> each.feature().start()))
                .toList();
    }
}
