package org.huiying.verification;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.huiying.document.signature.Comparison;
import org.huiying.document.signature.Comparison.Difference;
import org.huiying.document.signature.PdfIdentity;
import org.huiying.shared.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Compares a file from anybody with what was issued, by its bytes alone: nothing of it is interpreted. Its digest finds
 * the document itself; the identifier inside of it, or the code its holder has typed, the document it was made from.
 */
@Component
class FileCheck {

    /** Comparing takes memory, so only so many at once; the others are asked to come again. */
    private static final int AT_ONCE = 4;
    /** An honest copy comes from one document; whoever names a hundred wants the work done. */
    private static final int MOST_ORIGINS = 4;

    private final IssuedDocuments documents;
    private final ObjectProvider<IssuedFiles> files;
    private final Semaphore desks = new Semaphore(AT_ONCE);

    FileCheck(IssuedDocuments documents, ObjectProvider<IssuedFiles> files) {
        this.documents = documents;
        this.files = files;
    }

    /**
     * @param code the holder has typed, if any
     * @return empty if nothing issued here is known that the file could come from
     * @throws RuleViolation if too many files are being compared at this moment
     */
    Optional<FileFinding> check(HeldFile file, Optional<VerificationCode> code) throws IOException {
        var same = documents.byContent(file.sha256());
        if (same.isPresent()) {
            return same.map(finding -> new FileFinding(finding, new Comparison(Difference.NONE, 0)));
        }
        if (!desks.tryAcquire()) {
            throw new RuleViolation("verification.error.busy");
        }
        try {
            return compare(file.bytes(), code);
        } finally {
            desks.release();
        }
    }

    /** A file that differs from one document may be the work of several; the least difference tells most. */
    private Optional<FileFinding> compare(byte[] held, Optional<VerificationCode> code) {
        var origins = Stream.concat(
                PdfIdentity.in(held).stream().flatMap(identity -> documents.byIdentity(identity).stream()),
                code.flatMap(documents::byCode).stream());
        return origins.distinct()
                .limit(MOST_ORIGINS)
                .map(finding -> new FileFinding(finding, Comparison.of(original(finding.document()), held)))
                .min(Comparator.comparing(found -> found.comparison().difference()));
    }

    private byte[] original(IssuedDocument document) {
        return files.stream()
                .filter(keeper -> keeper.kind() == document.kind())
                .findFirst()
                .orElseThrow()
                .pdf(document.documentId());
    }
}
