package org.huiying.routing.split;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiying.routing.engine.Candidate;
import org.huiying.routing.engine.RoutingEngine;

/**
 * Finds texts that hold two matters: where a writer turns to something else, and what stands before and after is each
 * clearly another department's. A remark by the way is no matter of its own.
 */
public final class MatterSplitter {

    /** Shorter than this is a remark. */
    private static final int LEAST_CHARACTERS = 18;
    /** How likely each half's department has to be: nine in ten proposals are right on the development texts. */
    private static final double CLEAR = 0.75;
    /** A half that may well be the other half's department is none of its own. */
    private static final double SAME = 0.15;

    /** What takes less room than this beside what stands before it is a remark. */
    private static final double LEAST_SHARE = 0.25;

    private static final int MOST_CUTS = 8;
    /** A longer text is a report; where its matters are is for a person to say. */
    private static final int MOST_CHARACTERS = 4_000;

    private record Found(TwoMatters matters, double clarity) {}

    private MatterSplitter() {}

    /** Empty if it is one matter, or if that cannot be told. */
    public static Optional<TwoMatters> find(RoutingEngine engine, List<String> passages) {
        if (passages.stream().mapToInt(String::length).sum() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        return IntStream.range(1, passages.size())
                .filter(cut -> Wording.turns(passages.get(cut))
                        || passages.get(cut - 1).endsWith("\n"))
                .limit(MOST_CUTS)
                .mapToObj(cut -> judge(engine, passages, cut))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Found::clarity))
                .map(Found::matters);
    }

    private static Optional<Found> judge(RoutingEngine engine, List<String> passages, int cut) {
        var before = Passages.join(passages, passage -> passage < cut);
        var after = Passages.join(passages, passage -> passage >= cut);
        if (before.length() < LEAST_CHARACTERS
                || after.length() < Math.max(LEAST_CHARACTERS, LEAST_SHARE * before.length())
                || !Wording.isMatter(before)
                || !Wording.isMatter(after)
                || Wording.refersBack(after)) {
            return Optional.empty();
        }
        var first = engine.suggest("", before).candidates();
        var second = engine.suggest("", after).candidates();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        var one = first.getFirst();
        var other = second.getFirst();
        var clarity = Math.min(one.probability(), other.probability());
        return clarity < CLEAR || mayBe(first, other) || mayBe(second, one)
                ? Optional.empty()
                : Optional.of(new Found(new TwoMatters(cut, one.kind(), other.kind()), clarity));
    }

    private static boolean mayBe(List<Candidate> candidates, Candidate other) {
        return candidates.stream()
                .anyMatch(candidate -> candidate.kind() == other.kind() && candidate.probability() >= SAME);
    }
}
