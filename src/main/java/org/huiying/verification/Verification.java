package org.huiying.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.huiying.access.Allowed;
import org.huiying.access.VisitorThrottle;
import org.huiying.shared.RuleViolation;
import org.springframework.stereotype.Service;

/** What anybody at all may ask: whether the document in his hands is genuine, and how it stands today. */
@Service
public class Verification {

    /** More than anything ever issued has. */
    public static final int FILE_MEGABYTES = HeldFile.MEGABYTES;

    /** Enough for a bank's counter behind one address, nothing against 128 bits. */
    private static final int FREE_MISSES_PER_HOUR = 30;

    private final IssuedDocuments documents;
    private final FileCheck files;
    private final VisitorThrottle throttle;

    Verification(IssuedDocuments documents, FileCheck files, VisitorThrottle throttle) {
        this.documents = documents;
        this.files = files;
        this.throttle = throttle;
    }

    /**
     * Looks a code up. Only codes that are not there count against the visitor.
     *
     * @param typed as somebody typed or scanned it
     * @param address where the visitor comes from
     * @return empty if there is no such document
     * @throws RuleViolation if it is no code, or this visitor has tried too many
     */
    @Allowed("document.verify")
    public Optional<Finding> check(String typed, String address) {
        var code = VerificationCode.parse(typed);
        return throttle.search("verify", address, FREE_MISSES_PER_HOUR, () -> documents.byCode(code));
    }

    /**
     * Compares a file with what was issued. It is read to its end or to the limit, and not kept.
     *
     * @param content the file's bytes, as they come in
     * @param typed the code the holder has typed, blank if none; one with a slip in it is no help and no hindrance
     * @param address where the visitor comes from
     * @return empty if nothing issued here is known that the file could come from
     * @throws RuleViolation if it is empty or too large, if this visitor has tried too many, or all desks are taken
     */
    @Allowed("document.verify")
    public Optional<FileFinding> checkFile(InputStream content, String typed, String address) {
        return throttle.search("verify file", address, FREE_MISSES_PER_HOUR, () -> {
            try (var file = HeldFile.receive(content)) {
                return files.check(file, code(typed));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static Optional<VerificationCode> code(String typed) {
        try {
            return Optional.of(VerificationCode.parse(typed));
        } catch (RuleViolation noCode) {
            return Optional.empty();
        }
    }
}
