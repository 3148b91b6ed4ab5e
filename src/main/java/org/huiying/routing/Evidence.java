package org.huiying.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Finds the passages of a text that spoke most for something, as they stand there. */
final class Evidence {

    private static final int FEATURES = 14;
    private static final int WORDS = 6;

    /** What weighs less than this share of the strongest would only distract. */
    private static final double LEAST = 0.2;

    private record Passage(int start, int end, double weight) {

        boolean touches(Feature feature) {
            return feature.start() <= end;
        }

        Passage with(Feature feature, double more) {
            return new Passage(start, Math.max(end, feature.end()), weight + more);
        }
    }

    private final String text;
    private final List<Feature> features;

    Evidence(String text, List<Feature> features) {
        this.text = text;
        this.features = features;
    }

    /** The strongest first; features side by side become one passage. */
    List<String> words(ToDoubleFunction<Feature> weight) {
        var least = LEAST * features.stream().mapToDouble(weight).max().orElse(0);
        var strongest = features.stream()
                .filter(feature -> weight.applyAsDouble(feature) > least)
                .sorted(Comparator.comparingDouble(weight).reversed())
                .limit(FEATURES)
                .sorted(Comparator.comparingInt(Feature::start))
                .toList();
        var passages = new ArrayList<Passage>();
        for (var feature : strongest) {
            if (!passages.isEmpty() && passages.getLast().touches(feature)) {
                passages.add(passages.removeLast().with(feature, weight.applyAsDouble(feature)));
            } else {
                passages.add(new Passage(feature.start(), feature.end(), weight.applyAsDouble(feature)));
            }
        }
        passages.sort(Comparator.comparingDouble(Passage::weight).reversed());
        var words = new LinkedHashSet<String>();
        passages.forEach(passage -> words.add(text.substring(passage.start(), passage.end())));
        return words.stream().limit(WORDS).toList();
    }
}
