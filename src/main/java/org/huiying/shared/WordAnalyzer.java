package org.huiying.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Cuts text into words: Chinese into pairs of characters, English and Russian down to their stems. */
final class WordAnalyzer extends Analyzer {

    static final int LONGEST_WORD = 255;

    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private final boolean alsoSingleCharacters;

    WordAnalyzer(boolean alsoSingleCharacters) {
        this.alsoSingleCharacters = alsoSingleCharacters;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        tokenizer.setMaxTokenLength(LONGEST_WORD);
        TokenStream words = new LowerCaseFilter(new CJKWidthFilter(tokenizer));
        words = new CJKBigramFilter(words, ALL_SCRIPTS, alsoSingleCharacters);
        words = new SnowballFilter(new EnglishPossessiveFilter(words), new EnglishStemmer());
        return new TokenStreamComponents(tokenizer, new SnowballFilter(words, new RussianStemmer()));
    }

    List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var stream = tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }
}
