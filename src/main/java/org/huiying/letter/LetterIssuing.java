package org.huiying.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huiying.department.DepartmentProfile;
import org.huiying.department.DepartmentService;
import org.huiying.document.Letterhead;
import org.huiying.document.Proof;
import org.huiying.document.RenderedDocument;
import org.huiying.document.signature.SigningUnavailable;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.PortalAddress;
import org.huiying.verification.DocumentKind;
import org.huiying.verification.IssuedDocument;
import org.huiying.verification.IssuedDocuments;
import org.huiying.verification.VerificationCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an approved letter its number and its seal, both or neither. The number is looked at, printed and signed first
 * and taken last, all under the lock on the department's numbers.
 */
@Component
class LetterIssuing {

    private final Letters letters;
    private final LetterNumbers numbers;
    private final LetterPdf pdf;
    private final LetterFiles files;
    private final IssuedDocuments register;
    private final LetterSeal seal;
    private final DepartmentService departments;
    private final PortalAddress portal;

    LetterIssuing(
            Letters letters,
            LetterNumbers numbers,
            LetterPdf pdf,
            LetterFiles files,
            IssuedDocuments register,
            LetterSeal seal,
            DepartmentService departments,
            PortalAddress portal) {
        this.letters = letters;
        this.numbers = numbers;
        this.pdf = pdf;
        this.files = files;
        this.register = register;
        this.seal = seal;
        this.departments = departments;
        this.portal = portal;
    }

    /** What is printed at the head of the letter and entered in the register. */
    private record Heading(DepartmentProfile issuer, DocumentNumber number, LocalDate day, VerificationCode code) {}

    /**
     * Issues the letter; the caller holds it. If the seal is out of reach, only that is noted.
     *
     * @return its number, or empty if it goes on waiting
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> issue(GovernedLetter governed, Instant now) {
        var letter = governed.letter();
        try {
            var signing = seal.take(letter, now).orElse(null);
            var heading = heading(letter);
            var old = Optional.ofNullable(letter.supersedes()).flatMap(letters::findById);
            var document = pdf.issue(letter, governed.request(), head(letter, heading, old.orElse(null)), signing);
            numbers.take(letter.departmentId(), heading.number());
            files.keep(letter.id(), document);
            letter.sign(heading.number(), now);
            letters.flush();
            register.enter(entry(governed, heading, document, signing != null), document.bytes());
            old.ifPresent(former -> {
                former.giveWay(now);
                register.supersede(former.id(), letter.id(), now);
            });
            return Optional.of(heading.number().text());
        } catch (SigningUnavailable cause) {
            letter.holdUp(HeldUp.by(cause));
            return Optional.empty();
        }
    }

    /** The letter's day, and the year of its number, are those of the leader's signature. */
    private Heading heading(Letter letter) {
        var issuer = departments.get(letter.departmentId()).profile();
        var day = ChinaTime.dateOf(Objects.requireNonNull(letter.approvedAt()));
        var next = numbers.hold(letter.departmentId(), day.getYear());
        var text = LetterWords.number(issuer.issuingCode(), day.getYear(), next);
        return new Heading(issuer, new DocumentNumber(text, day.getYear(), next), day, VerificationCode.random());
    }

    private Letterhead head(Letter letter, Heading heading, @Nullable Letter old) {
        var proof = new Proof(
                portal.of("v/" + heading.code().plain()), heading.code().printed());
        var corrects = old == null ? null : old.number();
        return pdf.head(letter, heading.number().text(), heading.day(), corrects)
                .provenBy(proof);
    }

    private static IssuedDocument entry(
            GovernedLetter governed, Heading heading, RenderedDocument document, boolean sealed) {
        var isConfidential = governed.request().content().confidential();
        return new IssuedDocument(
                heading.code(),
                governed.letter().id(),
                DocumentKind.LETTER,
                heading.issuer().letterhead(),
                heading.number().text(),
                isConfidential ? null : governed.letter().content().title(),
                heading.day(),
                document.pageCount(),
                document.sha256(),
                sealed);
    }
}
