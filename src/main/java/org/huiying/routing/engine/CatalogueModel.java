package org.huiying.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.routing.catalogue.DutyEntry;

/** What the catalogue teaches: which features speak for which kind, and how near a text comes to each entry. */
final class CatalogueModel {

    /** How far the nearest entry counts beside the weights of single features; chosen on the development requests. */
    private static final double NEAREST_ENTRY = 20;

    private final List<DutyEntry> entries;
    private final Vocabulary vocabulary;
    private final List<TextVector> entryTexts;
    private final KindWeights weights;

    CatalogueModel(List<DutyEntry> entries, FeatureAnalyzer analyzer) {
        this.entries = List.copyOf(entries);
        var phrases = this.entries.stream()
                .map(entry -> phrases(entry).map(analyzer::features).toList())
                .toList();
        vocabulary = new Vocabulary(phrases.stream().map(CatalogueModel::terms).toList());
        entryTexts = phrases.stream()
                .map(each ->
                        vocabulary.vector(each.stream().flatMap(List::stream).toList()))
                .toList();
        weights = new KindWeights(vocabulary.size(), examples(phrases));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    KindWeights weights() {
        return weights;
    }

    DutyEntry entry(int entry) {
        return entries.get(entry);
    }

    TextVector entryText(int entry) {
        return entryTexts.get(entry);
    }

    KindScores scores(TextVector text) {
        var scores = weights.scores(text);
        var nearest = new int[scores.length];
        var nearness = new double[scores.length];
        Arrays.fill(nearest, -1);
        for (var entry = 0; entry < entries.size(); entry++) {
            var kind = entries.get(entry).kind().ordinal();
            var similarity = text.similarity(entryTexts.get(entry));
            if (nearest[kind] < 0 || similarity > nearness[kind]) {
                nearest[kind] = entry;
                nearness[kind] = similarity;
            }
        }
        for (var kind = 0; kind < scores.length; kind++) {
            scores[kind] = nearest[kind] < 0 ? Double.NEGATIVE_INFINITY : scores[kind] + NEAREST_ENTRY * nearness[kind];
        }
        return new KindScores(scores, nearest);
    }

    private static Stream<String> phrases(DutyEntry entry) {
        return Stream.concat(
                Stream.of(entry.name(), entry.covers()), entry.wordings().all());
    }

    private static Set<String> terms(List<List<Feature>> phrases) {
        return phrases.stream().flatMap(List::stream).map(Feature::term).collect(Collectors.toSet());
    }

    /** Each phrase by itself, and each entry as a whole. */
    private List<KindWeights.Example> examples(List<List<List<Feature>>> phrases) {
        var examples = new ArrayList<KindWeights.Example>();
        for (var entry = 0; entry < entries.size(); entry++) {
            var kind = entries.get(entry).kind();
            phrases.get(entry)
                    .forEach(phrase -> examples.add(new KindWeights.Example(vocabulary.vector(phrase), kind)));
            examples.add(new KindWeights.Example(entryTexts.get(entry), kind));
        }
        return examples;
    }
}
