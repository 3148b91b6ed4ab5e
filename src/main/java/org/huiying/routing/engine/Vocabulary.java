package org.huiying.routing.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers the features the catalogue uses and knows how telling each is: the fewer entries use it, the more. */
final class Vocabulary {

    private final Map<String, Integer> ids = new HashMap<>();
    private final double[] rarity;

    Vocabulary(Collection<Set<String>> termsOfEntries) {
        var used = new HashMap<String, Integer>();
        for (var terms : termsOfEntries) {
            for (var term : terms) {
                ids.putIfAbsent(term, ids.size());
                used.merge(term, 1, Integer::sum);
            }
        }
        rarity = new double[ids.size()];
        ids.forEach((term, id) -> rarity[id] = Math.log((termsOfEntries.size() + 1.0) / used.getOrDefault(term, 1)));
    }

    int size() {
        return rarity.length;
    }

    boolean knows(Feature feature) {
        return ids.containsKey(feature.term());
    }

    int id(Feature feature) {
        return ids.getOrDefault(feature.term(), -1);
    }

    double rarity(int id) {
        return rarity[id];
    }

    /** A text as weights of unit length; features the catalogue never uses do not count. */
    TextVector vector(List<Feature> features) {
        var counts =
                features.stream().filter(this::knows).collect(Collectors.groupingBy(this::id, Collectors.counting()));
        var length = Math.sqrt(counts.entrySet().stream()
                .mapToDouble(count -> square(weight(count.getKey(), count.getValue())))
                .sum());
        var ids = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        var weights = new double[ids.length];
        for (var i = 0; i < ids.length; i++) {
            weights[i] = weight(ids[i], counts.getOrDefault(ids[i], 0L)) / length;
        }
        return new TextVector(ids, weights);
    }

    private double weight(int id, long count) {
        return rarity[id] * (1 + Math.log(count));
    }

    private static double square(double value) {
        return value * value;
    }
}
