package org.huiying.report;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files in an archive: plain on every system, each once, and none that leads anywhere else. */
final class EntryNames {

    private static final int LONGEST = 100;
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}/\\\\\"<>|:*?;%]+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern DOTS_AT_THE_EDGE = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private final Set<String> taken = new HashSet<>();

    /** A name made of these parts; the next one like it gets a number. */
    String next(String ending, String... parts) {
        var stem = clean(String.join("_", parts));
        var name = stem + ending;
        for (var copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            name = stem + " (" + copy + ")" + ending;
        }
        return name;
    }

    static String clean(String text) {
        var plain =
                UNSAFE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        plain = DOTS_AT_THE_EDGE.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("");
        var length = plain.codePointCount(0, plain.length());
        return length <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).strip();
    }
}
