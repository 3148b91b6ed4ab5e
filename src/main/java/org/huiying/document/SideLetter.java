package org.huiying.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A translation that goes with a letter (参考译文). It carries the head of the letter, whose Chinese text prevails, and
 * no seal.
 *
 * @param head of the Chinese letter
 * @param issuer the issuer's name in the language of the translation
 * @param contact whom to ask, if anybody
 */
public record SideLetter(
        Letterhead head,
        Language language,
        String issuer,
        String title,
        String addressee,
        String text,
        List<String> basis,
        List<String> attachments,
        @Nullable String contact) {

    /** The languages of the neighbours that letters are translated into. */
    public enum Language {
        ENGLISH,
        RUSSIAN
    }

    public SideLetter {
        basis = List.copyOf(basis);
        attachments = List.copyOf(attachments);
    }
}
