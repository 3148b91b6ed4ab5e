package org.huiying.routing.engine;

import java.util.List;
import java.util.Optional;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.rule.RoutingRule;

/** One text as read by an engine, weighed against its catalogue and model; any rules can be put to it. */
public final class Consideration {

    /** How much an entry that says the very same adds to the score of its kind; chosen on the development requests. */
    private static final double NEAREST_ENTRY = 3;
    /** What a rule adds to the score of its kind; enough to decide between two that are close, not more. */
    private static final double RULE = 2.0;
    /** A text that shares less than this with what is known says too little to be sure of anything. */
    private static final int KNOWN_FEATURES = 6;

    private static final DepartmentKind[] KINDS = DepartmentKind.values();

    private final RequestText request;
    private final Reading reading;
    private final NearestEntries entries;
    private final TextVector entryWords;
    private final NearestEntries.Nearest nearest;
    private final LearnedModel model;
    private final LearnedModel.Judgement judgement;

    Consideration(RequestText request, Reading reading, NearestEntries entries, LearnedModel model) {
        this.request = request;
        this.reading = reading;
        this.entries = entries;
        this.model = model;
        entryWords = entries.vector(request);
        nearest = entries.nearest(entryWords);
        judgement = model.judgement(reading);
    }

    /** The first of the rules that fires. */
    public Optional<RoutingRule> fired(List<RoutingRule> rules) {
        return rules.stream()
                .filter(rule -> !rule.firesOn(request.lowerCase()).isEmpty())
                .findFirst();
    }

    /** The kind of department that would be proposed first under these rules; empty if the text says nothing. */
    public Optional<DepartmentKind> first(List<RoutingRule> rules) {
        if (isEmpty()) {
            return Optional.empty();
        }
        var probabilities = probabilities(fired(rules));
        var best = 0;
        for (var kind = 1; kind < probabilities.length; kind++) {
            best = probabilities[kind] > probabilities[best] ? kind : best;
        }
        return nearest.entries()[best] < 0 ? Optional.empty() : Optional.of(KINDS[best]);
    }

    boolean isEmpty() {
        return reading.words().isEmpty();
    }

    boolean wordsAlone() {
        return reading.meaning() == null;
    }

    double[] probabilities(Optional<RoutingRule> rule) {
        var scores = judgement.weights().scores(reading);
        for (var kind = 0; kind < scores.length; kind++) {
            scores[kind] +=
                    nearest.entries()[kind] < 0 ? Double.NEGATIVE_INFINITY : NEAREST_ENTRY * nearest.nearness()[kind];
        }
        rule.ifPresent(fired ->
                scores[fired.kind().ordinal()] += RULE * judgement.calibration().temperature());
        return judgement.calibration().probabilities(scores);
    }

    /** The entry of each kind that speaks for it: the nearest, or the one the rule points to. */
    int[] nearestEntries(Optional<RoutingRule> rule) {
        var chosen = nearest.entries().clone();
        rule.ifPresent(fired -> {
            var place = entries.place(fired.entryCode());
            if (place >= 0 && entries.entry(place).kind() == fired.kind()) {
                chosen[fired.kind().ordinal()] = place;
            }
        });
        return chosen;
    }

    Reasons reasons(Optional<RoutingRule> rule) {
        return new Reasons(request, model.vocabulary(), judgement.weights(), reading, entries, entryWords, rule);
    }

    boolean isSure(Candidate first) {
        return first.probability() >= judgement.calibration().sureFrom()
                && reading.words().ids().length >= KNOWN_FEATURES
                && !request.isAddressedToAMachine();
    }
}
