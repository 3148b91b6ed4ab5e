package org.huiying.routing.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.DutyEntry;
import org.huiying.routing.rule.RoutingRule;
import org.huiying.routing.rule.RuleWords;

/**
 * Proposes who should handle a request, and says why: by what was learned of words and meaning, by the duty catalogue
 * entry that comes nearest, and by what the law fixes. Never changes; safe for use by many threads.
 */
public final class RoutingEngine {

    private static final int CANDIDATES = 3;
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
        var consideration = consider(title, body);
        if (consideration.isEmpty()) {
            return new RoutingSuggestion(List.of(), false, consideration.wordsAlone());
        }
        var rule = consideration.fired(rules);
        var probabilities = consideration.probabilities(rule);
        var nearest = consideration.nearestEntries(rule);
        var reasons = consideration.reasons(rule);
        var candidates = likeliest(probabilities)
                .filter(kind -> nearest[kind] >= 0)
                .limit(CANDIDATES)
                .map(kind -> new Candidate(
                        KINDS[kind],
                        probabilities[kind],
                        entries.entry(nearest[kind]).code(),
                        reasons.of(kind, nearest[kind])))
                .toList();
        return new RoutingSuggestion(
                candidates,
                !candidates.isEmpty() && consideration.isSure(candidates.getFirst()),
                consideration.wordsAlone());
    }

    /**
     * The same without asking the sentence model, which costs most.
     *
     * @param direction where the text points, as {@link Likeness} once worked it out
     */
    public Consideration consider(String title, String body, byte[] direction) {
        var request = RequestText.of(title, body, analyzer);
        var words = model.read(request, _ -> Optional.empty()).words();
        return new Consideration(request, new Reading(words, Likeness.meaning(direction)), entries, model);
    }

    /** A text as rules compare their words with it. */
    public static String asRulesRead(String title, String body) {
        return RuleWords.plain(RequestText.shortened(title, body));
    }

    /** Reads a text once, so that it can be asked what other rules would make of it. */
    public Consideration consider(String title, String body) {
        var request = RequestText.of(title, body, analyzer);
        return new Consideration(request, model.read(request, sentences::point), entries, model);
    }

    private static Stream<Integer> likeliest(double[] probabilities) {
        return IntStream.range(0, KINDS.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer kind) -> probabilities[kind])
                        .reversed());
    }
}
