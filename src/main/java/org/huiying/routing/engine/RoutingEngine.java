package org.huiying.routing.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.DutyEntry;
import org.huiying.routing.rule.RoutingRule;

/**
 * Proposes who should handle a request, and says why: by what was learned of words and meaning, by the duty catalogue
 * entry that comes nearest, and by what the law fixes. Never changes; safe for use by many threads.
 */
public final class RoutingEngine {

    private static final int CANDIDATES = 3;
    /** How much an entry that says the very same adds to the score of its kind; chosen on the development requests. */
    private static final double NEAREST_ENTRY = 3;
    /** What a rule adds to the score of its kind; enough to decide between two that are close, not more. */
    private static final double RULE = 2.0;
    /** A text that shares less than this with what is known says too little to be sure of anything. */
    private static final int KNOWN_FEATURES = 6;

    private static final DepartmentKind[] KINDS = DepartmentKind.values();

    private final FeatureAnalyzer analyzer = new FeatureAnalyzer();
    private final NearestEntries entries;
    private final List<RoutingRule> rules;
    private final LearnedModel model;
    private final SentenceModel sentences;

    public RoutingEngine(
            List<DutyEntry> catalogue, List<RoutingRule> rules, LearnedModel model, SentenceModel sentences) {
        entries = new NearestEntries(catalogue, analyzer);
        this.rules = List.copyOf(rules);
        this.model = model;
        this.sentences = sentences;
    }

    public RoutingSuggestion suggest(String title, String body) {
        var request = RequestText.of(title, body, analyzer);
        var reading = model.read(request, sentences::point);
        if (reading.words().isEmpty()) {
            return new RoutingSuggestion(List.of(), false, reading.meaning() == null);
        }
        var rule = rules.stream()
                .filter(each -> each.firesOn(request.lowerCase()).isPresent())
                .findFirst();
        var entryWords = entries.vector(request);
        var nearest = entries.nearest(entryWords);
        var judgement = model.judgement(reading);
        var probabilities = judgement.calibration().probabilities(scores(judgement, reading, nearest, rule));
        var reasons = new Reasons(request, model.vocabulary(), judgement.weights(), reading, entries, entryWords, rule);
        var candidates = likeliest(probabilities)
                .filter(kind -> nearest.entries()[kind] >= 0)
                .limit(CANDIDATES)
                .map(kind -> new Candidate(
                        KINDS[kind],
                        probabilities[kind],
                        entries.entry(nearest.entries()[kind]).code(),
                        reasons.of(kind, nearest.entries()[kind])))
                .toList();
        return new RoutingSuggestion(
                candidates, isSure(request, reading, candidates, judgement.calibration()), reading.meaning() == null);
    }

    private static double[] scores(
            LearnedModel.Judgement judgement,
            Reading reading,
            NearestEntries.Nearest nearest,
            Optional<RoutingRule> rule) {
        var scores = judgement.weights().scores(reading);
        for (var kind = 0; kind < scores.length; kind++) {
            scores[kind] +=
                    nearest.entries()[kind] < 0 ? Double.NEGATIVE_INFINITY : NEAREST_ENTRY * nearest.nearness()[kind];
        }
        rule.ifPresent(fired ->
                scores[fired.kind().ordinal()] += RULE * judgement.calibration().temperature());
        return scores;
    }

    private static Stream<Integer> likeliest(double[] probabilities) {
        return IntStream.range(0, KINDS.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer kind) -> probabilities[kind])
                        .reversed());
    }

    private static boolean isSure(
            RequestText request, Reading reading, List<Candidate> candidates, Calibration calibration) {
        return !candidates.isEmpty()
                && candidates.getFirst().probability() >= calibration.sureFrom()
                && reading.words().ids().length >= KNOWN_FEATURES
                && !request.isAddressedToAMachine();
    }
}
