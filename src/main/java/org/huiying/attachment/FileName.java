package org.huiying.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes of what a browser calls a file a plain name: for eyes and for the download header only. */
final class FileName {

    private static final int LONGEST = 100;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control, invisible and direction-turning characters, broken surrogates, and what file systems refuse. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\"<>|:*?;%]+");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern DOTS_AT_THE_EDGE = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final String NAMELESS = "file";

    private FileName() {}

    static String plain(String given) {
        var name =
                PATH.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceFirst("");
        name = UNSAFE.matcher(name).replaceAll("");
        name = DOTS_AT_THE_EDGE.matcher(BLANKS.matcher(name).replaceAll(" ")).replaceAll("");
        var extension = extension(name);
        var stem = extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
        stem = stem.isBlank() ? NAMELESS : shortened(stem.strip());
        return extension.isEmpty() ? stem : stem + "." + extension;
    }

    /** In small letters; empty when there is none. */
    static String extension(String name) {
        var dot = name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot + 1);
        return extension.length() <= 10 ? extension.toLowerCase(Locale.ROOT) : "";
    }

    private static String shortened(String stem) {
        return stem.codePointCount(0, stem.length()) <= LONGEST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
    }
}
