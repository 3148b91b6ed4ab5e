package org.huiying.routing.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huiying.routing.rule.RuleWords;

/** Title and body of a request as the engine reads them: no longer than needed, the title counting twice. */
record RequestText(String text, List<Feature> features, List<Feature> emphasised) {

    private static final int LONGEST_TITLE = 300;
    /** Of a longer body the beginning and the end are read: that is where a writer says what it is about. */
    private static final int LONGEST_BEGINNING = 5_000;

    private static final int LONGEST_END = 1_000;

    private static final Pattern ADDRESSED_TO_A_MACHINE = Pattern.compile(
            "(ignore|disregard|forget)\\s.{0,40}(instruction|prompt|rule)|system\\s*prompt|you are (now )?(an? )?(ai|assistant|language model)"
                    + "|忽略.{0,12}(指令|指示|规则|要求|内容)|(以上|之前)(的)?(指令|提示)|系统提示|你(现在)?是.{0,8}(助手|模型|系统|ai)"
                    + "|игнорируй|системн.{1,4}(промпт|инструкц)");

    static RequestText of(String title, String body, FeatureAnalyzer analyzer) {
        var shortTitle = cut(title, LONGEST_TITLE, 0);
        var text = shortened(title, body);
        var features = analyzer.features(text);
        var emphasised = new ArrayList<>(features);
        emphasised.addAll(analyzer.features(shortTitle));
        return new RequestText(text, features, emphasised);
    }

    /** As much of both as is read. */
    static String shortened(String title, String body) {
        return cut(title, LONGEST_TITLE, 0) + '\n' + cut(body, LONGEST_BEGINNING, LONGEST_END);
    }

    /** Whether it speaks to a program instead of a person; nothing it says then counts as sure. */
    boolean isAddressedToAMachine() {
        return ADDRESSED_TO_A_MACHINE.matcher(lowerCase()).find();
    }

    String lowerCase() {
        return RuleWords.plain(text);
    }

    private static String cut(String text, int beginning, int end) {
        return text.length() <= beginning + end
                ? text
                : text.substring(0, beginning) + '\n' + text.substring(text.length() - end);
    }
}
