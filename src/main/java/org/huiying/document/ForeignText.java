package org.huiying.document;

import org.jspecify.annotations.Nullable;

/** Tells which language a passage of a Chinese document is in, so that readers by ear pronounce it rightly. */
final class ForeignText {

    private static final String KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";

    private ForeignText() {}

    /** The language's tag, or nothing for Chinese, also for text mixed with Chinese, and for text without letters. */
    static @Nullable String language(String text) {
        String language = null;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (Character.isSurrogate(character) || Scripts.isIdeograph(character)) {
                return null;
            }
            if (KAZAKH.indexOf(character) >= 0) {
                language = "kk";
            } else if (isCyrillic(character) && !"kk".equals(language)) {
                language = "ru";
            } else if (language == null && isLatin(character)) {
                language = "en";
            }
        }
        return language;
    }

    private static boolean isCyrillic(char character) {
        return character >= 0x0400 && character < 0x0530;
    }

    private static boolean isLatin(char character) {
        return character < 0x0250 && Character.isLetter(character);
    }
}
