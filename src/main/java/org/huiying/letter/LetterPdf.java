package org.huiying.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huiying.department.DepartmentService;
import org.huiying.department.DepartmentSummary;
import org.huiying.document.Letterhead;
import org.huiying.document.MissingGlyphs;
import org.huiying.document.RenderedDocument;
import org.huiying.document.ReplyLetter;
import org.huiying.document.Typesetter;
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

    Set<String> missing(String text) {
        return typesetter.missing(text);
    }

    /** Everything printed beside the content, for looking at its characters. */
    String frame(Letter letter, RequestDetails request) {
        var frame = new StringBuilder(letter.addressee());
        departments
                .getAll(request.departmentIds())
                .values()
                .forEach(department -> frame.append('\n')
                        .append(department.profile().letterhead())
                        .append(department.profile().issuingCode()));
        return frame.toString();
    }

    /** The letter as it stands, marked as a draft. */
    ReplyLetter draft(Letter letter, LetterContent content, RequestDetails request, LocalDate day) {
        var issuer = departments.get(letter.departmentId()).profile().letterhead();
        return compose(letter, content, request, Letterhead.draft(issuer, day));
    }

    /** @throws RuleViolation if a character is in no font; it is named */
    RenderedDocument issue(Letter letter, RequestDetails request, String number, LocalDate day) {
        var issuer = departments.get(letter.departmentId()).profile().letterhead();
        try {
            return typesetter.letter(
                    compose(letter, letter.content(), request, Letterhead.issued(issuer, number, day)));
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
                new ReplyLetter.Foot(filled(content.contact()), copies(letter, request), request.receipt()));
    }

    /** Co-handling departments get a copy. */
    private List<String> copies(Letter letter, RequestDetails request) {
        return departments.getAll(request.departmentIds()).values().stream()
                .filter(department -> !Objects.equals(department.id(), letter.departmentId()))
                .map(DepartmentSummary::profile)
                .map(profile -> profile.letterhead())
                .sorted()
                .toList();
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
