package org.huiying.routing.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.huiying.routing.catalogue.TabbedText;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Cuts text into what the routing weighs: pairs and triples of Chinese characters, stems and pairs of stems. */
final class FeatureAnalyzer extends Analyzer {

    /** Pairs of characters found in every request, whatever it is about. */
    private static final Set<String> FILLERS = Set.copyOf(TabbedText.seedWords("filler-words.txt"));

    /** Amounts and days; codes of procedures, such as 9610, have four digits. */
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,3}");

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        TokenStream words = new EnglishPossessiveFilter(new LowerCaseFilter(new CJKWidthFilter(tokenizer)));
        words = new StopFilter(words, EnglishAnalyzer.getDefaultStopSet());
        words = new StopFilter(words, CharArraySet.copy(RussianAnalyzer.getDefaultStopSet()));
        words = new SnowballFilter(new CJKBigramFilter(words), new EnglishStemmer());
        return new TokenStreamComponents(tokenizer, new SnowballFilter(words, new RussianStemmer()));
    }

    List<Feature> features(String text) {
        var single = singleFeatures(text);
        var all = new ArrayList<>(single);
        for (var i = 1; i < single.size(); i++) {
            var before = single.get(i - 1);
            var after = single.get(i);
            if (after.start() < before.end()) {
                all.add(new Feature(text.substring(before.start(), after.end()), before.start(), after.end()));
            } else if (after.start() == before.end() + 1 && !isChinese(before) && !isChinese(after)) {
                all.add(new Feature(before.term() + ' ' + after.term(), before.start(), after.end()));
            }
        }
        return all;
    }

    private static boolean isChinese(Feature feature) {
        return Character.isIdeographic(feature.term().codePointAt(0));
    }

    private List<Feature> singleFeatures(String text) {
        var features = new ArrayList<Feature>();
        try (var stream = tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var feature = new Feature(term.toString(), place.startOffset(), place.endOffset());
                if (!SHORT_NUMBER.matcher(feature.term()).matches()) {
                    features.add(feature);
                }
            }
            stream.end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return withoutFillers(features);
    }

    /** Without fillers, and without the pairs made of half a filler and half of its neighbour. */
    private static List<Feature> withoutFillers(List<Feature> features) {
        var kept = new ArrayList<Feature>();
        var fillerEnd = 0;
        for (var feature : features) {
            if (FILLERS.contains(feature.term())) {
                fillerEnd = feature.end();
                while (!kept.isEmpty() && kept.getLast().end() > feature.start()) {
                    kept.removeLast();
                }
            } else if (feature.start() >= fillerEnd) {
                kept.add(feature);
            }
        }
        return kept;
    }
}
