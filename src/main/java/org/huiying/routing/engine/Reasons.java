package org.huiying.routing.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiying.routing.rule.RoutingRule;

/** Says what spoke for and against each kind of department, in the words of one request. */
record Reasons(
        RequestText request,
        Vocabulary vocabulary,
        KindWeights weights,
        Reading reading,
        NearestEntries entries,
        TextVector entryWords,
        Optional<RoutingRule> rule) {

    /** A word that speaks against is worth saying if it weighs so much beside the weightiest of the request. */
    private static final double TELLING_AGAINST = 0.5;

    /** The strongest kind of reason first. */
    List<Reason> of(int kind, int nearestEntry) {
        var reasons = new ArrayList<Reason>();
        rule.filter(fired -> fired.kind().ordinal() == kind)
                .ifPresent(fired -> add(reasons, Reason.Type.RULE, fired.basis(), fired.firesOn(request.lowerCase())));
        var evidence = new Evidence(request.text(), request.features());
        var shared = evidence.words(feature -> entries.bond(feature, entryWords, nearestEntry));
        add(reasons, Reason.Type.CATALOGUE_ENTRY, entries.entry(nearestEntry).code(), shared);
        var words = evidence.words(feature -> weight(feature, kind)).stream()
                .filter(word -> shared.stream().noneMatch(passage -> passage.contains(word)))
                .toList();
        add(reasons, Reason.Type.WORDS, "", words);
        var telling = TELLING_AGAINST
                * request.features().stream()
                        .mapToDouble(feature -> Math.abs(weight(feature, kind)))
                        .max()
                        .orElse(0);
        add(
                reasons,
                Reason.Type.WORDS_AGAINST,
                "",
                evidence.words(feature -> weight(feature, kind) < -telling ? -weight(feature, kind) : 0));
        return reasons;
    }

    private static void add(List<Reason> reasons, Reason.Type type, String subject, List<String> words) {
        if (!words.isEmpty()) {
            reasons.add(new Reason(type, subject, words));
        }
    }

    private double weight(Feature feature, int kind) {
        var id = vocabulary.id(feature);
        return reading.words().weight(id) * weights.advantage(id, kind);
    }
}
