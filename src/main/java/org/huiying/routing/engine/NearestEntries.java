package org.huiying.routing.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiying.routing.catalogue.DutyEntry;
import org.jspecify.annotations.Nullable;

/** How near a text comes to each entry of the catalogue, by the words both use. */
final class NearestEntries {

    private final List<DutyEntry> entries;
    private final Vocabulary vocabulary;
    private final List<TextVector> texts;

    /**
     * The entry of each kind that a text comes nearest to, by the kind's ordinal.
     *
     * @param entries -1 where the catalogue has none of the kind
     * @param nearness between 0 and 1
     */
    @SuppressWarnings("ArrayRecordComponent") // lives for one suggestion and is never compared
    record Nearest(int[] entries, double[] nearness) {}

    NearestEntries(List<DutyEntry> entries, FeatureAnalyzer analyzer) {
        this.entries = List.copyOf(entries);
        var features = this.entries.stream()
                .map(entry -> Example.phrases(entry)
                        .flatMap(phrase -> analyzer.features(phrase.body()).stream())
                        .toList())
                .toList();
        vocabulary = Vocabulary.of(features.stream().map(NearestEntries::terms).toList());
        texts = features.stream().map(vocabulary::vector).toList();
    }

    DutyEntry entry(int entry) {
        return entries.get(entry);
    }

    /** The place of the entry with this code, or -1 if it is not in force. */
    int place(@Nullable String code) {
        for (var entry = 0; entry < entries.size(); entry++) {
            if (entries.get(entry).code().equals(code)) {
                return entry;
            }
        }
        return -1;
    }

    TextVector vector(RequestText text) {
        return vocabulary.vector(text.emphasised());
    }

    /** How much a feature binds a text to an entry. */
    double bond(Feature feature, TextVector text, int entry) {
        var id = vocabulary.id(feature);
        return text.weight(id) * texts.get(entry).weight(id);
    }

    Nearest nearest(TextVector text) {
        var nearest = new int[KindWeights.KINDS];
        var nearness = new double[KindWeights.KINDS];
        Arrays.fill(nearest, -1);
        for (var entry = 0; entry < entries.size(); entry++) {
            var kind = entries.get(entry).kind().ordinal();
            var similarity = text.similarity(texts.get(entry));
            if (nearest[kind] < 0 || similarity > nearness[kind]) {
                nearest[kind] = entry;
                nearness[kind] = similarity;
            }
        }
        return new Nearest(nearest, nearness);
    }

    private static Set<String> terms(List<Feature> features) {
        return features.stream().map(Feature::term).collect(Collectors.toSet());
    }
}
