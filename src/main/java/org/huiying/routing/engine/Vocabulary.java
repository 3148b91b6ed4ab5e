package org.huiying.routing.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Numbers the features that some texts use, and knows how telling each is: the fewer texts use it, the more. */
final class Vocabulary {

    private final Map<String, Integer> ids = new HashMap<>();
    private final float[] rarity;

    /** Of the terms of these texts. */
    static Vocabulary of(Collection<Set<String>> texts) {
        var used = new TreeMap<String, Integer>();
        texts.forEach(terms -> terms.forEach(term -> used.merge(term, 1, Integer::sum)));
        var rarity = new float[used.size()];
        var id = 0;
        for (var times : used.values()) {
            rarity[id++] = (float) Math.log((texts.size() + 1.0) / times);
        }
        return new Vocabulary(List.copyOf(used.keySet()), rarity);
    }

    Vocabulary(List<String> terms, float[] rarity) {
        terms.forEach(term -> ids.put(term, ids.size()));
        this.rarity = rarity;
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

    float rarity(int id) {
        return rarity[id];
    }

    /** In the order of their ids. */
    List<String> terms() {
        return ids.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A text as weights of unit length; features that are not known do not count. */
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
