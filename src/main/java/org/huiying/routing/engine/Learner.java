package org.huiying.routing.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiying.routing.catalogue.DutyEntry;
import org.huiying.routing.engine.Calibration.Judged;
import org.huiying.routing.engine.LearnedModel.Judgement;
import org.huiying.routing.engine.Regression.Labelled;

/**
 * Learns from the phrases of the duty catalogue and from requests whose department is known. How far the result can be
 * relied on is found on requests that were not learned from.
 */
public final class Learner {

    private static final int PARTS = 5;
    /** How much a whole request counts beside a phrase of the catalogue; chosen on the development requests. */
    private static final double REQUEST = 3;

    /** A model is the mean of so many; for asking in turns one has to do. Chosen on the development requests. */
    private static final int TIMES = 5;

    private record Known(Example example, RequestText text) {

        Set<String> terms() {
            return text.features().stream().map(Feature::term).collect(Collectors.toSet());
        }
    }

    private record Read(Example example, Reading reading) {

        Labelled labelled(double weight) {
            return new Labelled(reading, example.kind(), weight);
        }

        Judged judged(KindWeights weights) {
            return new Judged(weights.scores(reading), example.kind(), example.acceptable());
        }

        Read withoutMeaning() {
            return new Read(example, reading.withoutMeaning());
        }
    }

    /** Everything that was read. */
    private record Material(List<Read> phrases, List<Read> requests, List<Read> kept, int features) {

        KindWeights learn(Stream<Read> some, boolean withMeaning, int times) {
            var examples = Stream.concat(
                    phrases.stream().map(phrase -> phrase.labelled(1)), some.map(request -> request.labelled(REQUEST)));
            return Regression.learn(examples.toList(), features, withMeaning, times);
        }

        Material withoutMeaning() {
            return new Material(withoutMeaning(phrases), withoutMeaning(requests), withoutMeaning(kept), features);
        }

        private static List<Read> withoutMeaning(List<Read> read) {
            return read.stream().map(Read::withoutMeaning).toList();
        }
    }

    private final FeatureAnalyzer analyzer = new FeatureAnalyzer();
    private final Function<String, Optional<float[]>> point;

    /** @param point of a text, from the sentence model; empty where it is absent */
    public Learner(Function<String, Optional<float[]>> point) {
        this.point = point;
    }

    /**
     * Takes some seconds for a thousand requests, most of them for the points.
     *
     * @param kept requests that are only asked, not learned from; if there are none, a fifth of the others is left out
     *     at a time and asked
     */
    public LearnedModel learn(Collection<DutyEntry> catalogue, List<Example> requests, List<Example> kept) {
        var phrases = know(catalogue.stream().flatMap(Example::phrases));
        var known = know(requests.stream());
        var vocabulary = Vocabulary.of(Stream.concat(phrases.stream(), known.stream())
                .map(Known::terms)
                .toList());
        var middle = middle(Stream.concat(phrases.stream(), known.stream()).toList());
        var readPhrases = read(phrases, vocabulary, middle);
        var all = new Material(
                readPhrases,
                read(known, vocabulary, middle),
                read(know(kept.stream()), vocabulary, middle),
                vocabulary.size());
        return new LearnedModel(vocabulary, middle, judgement(all, true), judgement(all.withoutMeaning(), false));
    }

    private List<Known> know(Stream<Example> examples) {
        return examples.map(example -> new Known(example, RequestText.of(example.title(), example.body(), analyzer)))
                .toList();
    }

    private float[] middle(List<Known> known) {
        var middle = new float[SentenceModel.DIMENSIONS];
        for (var each : known) {
            point.apply(each.text().text()).ifPresent(place -> {
                for (var i = 0; i < middle.length; i++) {
                    middle[i] += place[i] / known.size();
                }
            });
        }
        return middle;
    }

    private List<Read> read(List<Known> known, Vocabulary vocabulary, float[] middle) {
        return known.stream()
                .map(each -> new Read(each.example(), LearnedModel.read(vocabulary, middle, each.text(), point)))
                .toList();
    }

    private static Judgement judgement(Material all, boolean withMeaning) {
        var weights = all.learn(all.requests().stream(), withMeaning, TIMES);
        var judged = all.kept().isEmpty()
                ? askedInTurns(all, withMeaning)
                : all.kept().stream().map(each -> each.judged(weights)).toList();
        var calibration = Calibration.of(judged);
        return new Judgement(weights, calibration, Quality.of(judged, calibration));
    }

    private static List<Judged> askedInTurns(Material all, boolean withMeaning) {
        var judged = new ArrayList<Judged>();
        for (var part = 0; part < PARTS; part++) {
            var weights = all.learn(everyOther(all.requests(), part, false), withMeaning, 1);
            everyOther(all.requests(), part, true)
                    .map(each -> each.judged(weights))
                    .forEach(judged::add);
        }
        return judged;
    }

    private static Stream<Read> everyOther(List<Read> requests, int part, boolean inPart) {
        return IntStream.range(0, requests.size())
                .filter(i -> (i % PARTS == part) == inPart)
                .mapToObj(requests::get);
    }
}
