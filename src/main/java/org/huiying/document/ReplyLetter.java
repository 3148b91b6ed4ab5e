package org.huiying.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply letter (复函) as plain data. Line ends in {@code text} begin a new paragraph; nothing in it is markup, but a
 * paragraph that begins with 一、, （一）, 1. or （1） is set as the standard sets headings.
 *
 * @param outcome what became of the request, printed after the text when given
 * @param basis the rules the answer rests on, numbered after the text
 * @param annexes attachments that are printed in the document itself, named first in the list of attachments
 * @param attachments the names of those that come separately
 */
public record ReplyLetter(
        Letterhead head,
        String title,
        String addressee,
        String text,
        @Nullable String outcome,
        List<String> basis,
        List<Annex> annexes,
        List<String> attachments,
        Foot foot) {

    public ReplyLetter {
        basis = List.copyOf(basis);
        annexes = List.copyOf(annexes);
        attachments = List.copyOf(attachments);
    }

    /** A letter without annexes. */
    public ReplyLetter(
            Letterhead head,
            String title,
            String addressee,
            String text,
            @Nullable String outcome,
            List<String> basis,
            List<String> attachments,
            Foot foot) {
        this(head, title, addressee, text, outcome, basis, List.of(), attachments, foot);
    }

    public ReplyLetter with(List<Annex> otherAnnexes) {
        return new ReplyLetter(head, title, addressee, text, outcome, basis, otherAnnexes, attachments, foot);
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
