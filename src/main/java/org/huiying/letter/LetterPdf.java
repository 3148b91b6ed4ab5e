package org.huiying.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiying.department.DepartmentService;
import org.huiying.document.Letterhead;
import org.huiying.document.MissingGlyphs;
import org.huiying.document.RenderedDocument;
import org.huiying.document.ReplyLetter;
import org.huiying.document.Signing;
import org.huiying.document.Typesetter;
import org.huiying.document.signature.SigningUnavailable;
import org.huiying.request.RequestDetails;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings a letter into the form the typesetter takes. */
@Component
class LetterPdf {

    private final Typesetter typesetter = new Typesetter();
    private final DepartmentService departments;

    LetterPdf(DepartmentService departments) {
        this.departments = departments;
    }

    /** The letter with this content, marked as a draft. */
    ReplyLetter draft(GovernedLetter governed, LetterContent content, LocalDate day, @Nullable String corrects) {
        var letter = governed.letter();
        var issuer = departments.get(letter.departmentId());
        var head =
                superseding(Letterhead.draft(issuer.profile().letterhead(), day).headed(issuer.mark()), corrects);
        return compose(letter, content, governed.request(), head);
    }

    /** The letter as it would be issued, with some number, for looking at every character it prints. */
    ReplyLetter printed(Letter letter, LetterContent content, RequestDetails request, LocalDate day) {
        var number = LetterWords.number(
                departments.get(letter.departmentId()).profile().issuingCode(), day.getYear(), 1);
        return compose(letter, content, request, head(letter, number, day, null));
    }

    /** The head of the letter that is issued under this number on this day. */
    Letterhead head(Letter letter, String number, LocalDate day, @Nullable String corrects) {
        var issuer = departments.get(letter.departmentId());
        return superseding(
                Letterhead.issued(issuer.profile().letterhead(), number, day).headed(issuer.mark()), corrects);
    }

    private static Letterhead superseding(Letterhead head, @Nullable String corrects) {
        return corrects == null ? head : head.superseding(corrects);
    }

    /**
     * The letter as it leaves the house.
     *
     * @param signing null where the portal has no electronic seal
     * @throws RuleViolation if a character is in no font; it is named
     * @throws SigningUnavailable if it cannot be signed now
     */
    RenderedDocument issue(Letter letter, RequestDetails request, Letterhead head, @Nullable Signing signing)
            throws SigningUnavailable {
        var composed = compose(letter, letter.content(), request, head);
        try {
            return signing == null ? typesetter.letter(composed) : typesetter.letter(composed, signing);
        } catch (MissingGlyphs missing) {
            throw new RuleViolation("letter.error.gate." + GateRule.CHARACTERS, String.join(" ", missing.characters()));
        }
    }

    private ReplyLetter compose(Letter letter, LetterContent content, RequestDetails request, Letterhead head) {
        var outcome = content.outcome();
        return new ReplyLetter(
                head,
                content.title(),
                letter.addressee(),
                content.answer(),
                outcome == null ? null : LetterWords.outcome(outcome, content.promisedFor()),
                content.basis(),
                List.of(),
                new ReplyLetter.Foot(filled(content.contact()), copies(letter, content, request), request.receipt()));
    }

    /** Co-handling departments get a copy, and whom the letter names beside them. */
    private List<String> copies(Letter letter, LetterContent content, RequestDetails request) {
        var coHandling = departments.getAll(request.departmentIds()).values().stream()
                .filter(department -> !Objects.equals(department.id(), letter.departmentId()))
                .map(department -> department.profile().letterhead())
                .sorted();
        return Stream.concat(coHandling, content.copies().stream()).distinct().toList();
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
