package org.huiying.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply letter (复函) as plain data. Line ends in {@code text} begin a new paragraph; nothing in it is markup.
 *
 * @param outcome what became of the request, printed after the text when given
 * @param basis the rules the answer rests on, numbered after the text
 */
public record ReplyLetter(
        Letterhead head,
        String title,
        String addressee,
        String text,
        @Nullable String outcome,
        List<String> basis,
        List<String> attachments,
        Foot foot) {

    public ReplyLetter {
        basis = List.copyOf(basis);
        attachments = List.copyOf(attachments);
    }

    /** What stands below the signature: whom to ask, who gets a copy, and the receipt number of the request. */
    public record Foot(
            @Nullable String contact,
            List<String> copies,
            @Nullable String receipt) {

        public Foot {
            copies = List.copyOf(copies);
        }

        public static Foot empty() {
            return new Foot(null, List.of(), null);
        }
    }
}
